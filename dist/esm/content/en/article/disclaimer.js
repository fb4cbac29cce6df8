const disclaimer = {
    title: 'What this page can and cannot do',
    blocks: [
        {
            list: [
                { text: 'It is general information for adults, no diagnosis and no medical advice.' },
                { text: 'Reading or using it does not make you anybody’s patient.' },
                { text: 'It cannot rule out a serious cause of your pain.' },
                {
                    text: 'Ask a health professional before you start running, above all if you are pregnant, have a long-term illness, had an injury or an operation lately, or are new to exercise.',
                },
                { text: 'Stop anything here that makes you worse, and get help.' },
                { text: 'Forms on this page are not watched for emergencies.' },
                {
                    text: 'Every claim carries the number of its source. The date above says when the text was last checked.',
                },
            ],
        },
    ],
};

export { disclaimer };
