const intro = {
    title: 'Why low back pain matters',
    blocks: [
        {
            text: 'Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.',
            sources: ['burden2023'],
        },
        {
            text: 'Most adults have it at some point. A summary of the British guideline says 58% to 84% of people; single studies say anything from 11% to 84%.',
            sources: ['niceSummary2017', 'fatoye2019'],
        },
        { text: 'For nearly everyone, no single damaged part explains the pain.', sources: ['hartvigsen2018'] },
        { text: 'All the same, running often gets the blame.' },
        { heading: 'The usual suspects' },
        {
            text: 'Runners blame the distance. A review of 19 studies found more that goes along with back pain:',
            sources: ['maselli2020'],
        },
        {
            list: [
                {
                    term: 'Stiffness:',
                    text: 'hips that bend less far, tight hamstrings and a stiff back.',
                    sources: ['maselli2020'],
                },
                { term: 'Legs:', text: 'one longer than the other.', sources: ['maselli2020'] },
                {
                    term: 'Build and years:',
                    text: 'being tall, a body mass index above 24, and running for more than 6 years.',
                    sources: ['maselli2020'],
                },
                {
                    term: 'Nothing but running:',
                    text: 'no other exercise that gets you out of breath.',
                    sources: ['maselli2020'],
                },
                {
                    term: 'Too much, too soon:',
                    text: 'a jump in weekly distance goes along with a stress fracture, a fine crack in the bone at the base of the spine. Stop running until you have been examined if pain came on bit by bit, on one side of your low back or buttock.',
                    sources: ['sacralStress2019'],
                },
                {
                    term: 'A weak core, or one leg stronger than the other:',
                    text: 'often named, but not among the links the review met most.',
                    sources: ['maselli2020'],
                },
            ],
        },
        { text: 'These are links. None proves a cause, and you may have several or none.' },
    ],
};

export { intro };
