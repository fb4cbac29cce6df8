const study = {
    title: 'The study everybody quotes',
    blocks: [
        {
            text: 'In 2017, Daniel Belavý and his team compared the discs of 79 healthy women and men aged 25 to 35.',
            sources: ['belavy2017'],
        },
        { text: 'Discs are the soft cushions between the bones of your spine.' },
        {
            list: [
                {
                    term: 'Water:',
                    text: 'an MRI scanner measured T2, a signal that lasts longer in discs with more water and water-binding molecules.',
                    sources: ['belavy2017'],
                },
                {
                    term: 'Height:',
                    text: 'the pictures showed how tall each disc is beside its bone.',
                    sources: ['belavy2017'],
                },
                {
                    term: 'Movement:',
                    text: 'a sensor recorded how people moved in daily life.',
                    sources: ['belavy2017'],
                },
            ],
        },
        { heading: 'The three groups' },
        {
            text: 'One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.',
            sources: ['belavy2017'],
        },
        { place: 'groups' },
    ],
};
const findings = {
    title: 'What it found, and what it means for you',
    blocks: [
        {
            list: [
                {
                    term: 'More water in both groups of runners.',
                    text: 'Their discs held more water than those of people without sport, most of all in the soft centre.',
                    sources: ['belavy2017'],
                },
                {
                    term: 'Taller discs only with long distances.',
                    text: 'Only those who ran more than {50 km} a week had discs that were taller for their bones, in the lowest part of the back.',
                    sources: ['belavy2017'],
                },
                {
                    term: 'Easy movement counted most.',
                    text: 'Disc water went best with the movements of fast walking and slow running, around 2 metres a second, or {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.',
                    sources: ['belavy2017'],
                },
            ],
        },
        { text: 'None of this fits the belief that running wears the spine out.', sources: ['belavy2017'] },
        { heading: 'What it cannot tell us' },
        {
            list: [
                {
                    text: 'It was one look. It cannot show that running caused the difference.',
                    sources: ['belavy2017'],
                },
                { text: 'People whose backs feel good may simply keep running.' },
                {
                    text: 'Everybody was young and healthy, nearly all were white. Nobody’s pain was measured.',
                    sources: ['belavy2017'],
                },
            ],
        },
        { heading: 'What other studies add' },
        {
            list: [
                {
                    term: 'Older runners.',
                    text: 'In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of 8 men who did not exercise. They did not clearly hold more water.',
                    sources: ['mitchell2020'],
                },
                {
                    term: 'Marathon runners.',
                    text: 'The opposite: the soft centre of the discs gave a weaker water signal in 54 amateurs than in 30 other healthy people.',
                    sources: ['marathonDiscs'],
                },
                {
                    term: 'How often runners hurt.',
                    text: 'Across 19 studies, 0.7% to 20.2% of runners had low back pain. The reviewers judged that low beside the general population.',
                    sources: ['maselli2020'],
                },
                {
                    term: 'Running with a sore back.',
                    text: 'In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The runners’ pain fell by about 15 points more on a scale of 100, and daily life became a little easier. There were 7 leg injuries, 1 fainting and 1 bout of back pain, none serious.',
                    sources: ['asteroid2024'],
                },
                {
                    term: 'A word of caution.',
                    text: 'An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.',
                    sources: ['asteroidAbstract2023'],
                },
                {
                    term: 'Walking.',
                    text: 'In the WalkBack trial, 701 adults had just got over back pain. Half of them walked more with a physiotherapist’s help and learnt about back pain. Pain that limited them came back after 208 days for half of this group, after 112 days without. Walkers had more leg problems.',
                    sources: ['walkBack2024'],
                },
            ],
        },
        {
            text: 'Put together: easy, regular running is associated with well-watered discs in some studies, not in all. It need not harm a healthy back.',
            sources: ['belavy2017', 'mitchell2020', 'marathonDiscs'],
        },
        { text: 'Whether running lowers anybody’s risk of back pain has not been shown.' },
    ],
};

export { findings, study };
