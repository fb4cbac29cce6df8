const running = {
    title: 'Coming back to running',
    blocks: [
        {
            text: 'We found no plan that was tested for runners with back pain. Those below were written for other people. Ask your physiotherapist to fit one to you.',
        },
        { heading: 'When to begin, and when to move on' },
        { text: 'From a plan for coming back after a running injury:' },
        {
            list: [
                {
                    text: 'Begin once you can walk for 30 minutes without pain. Plan 3 sessions a week.',
                    sources: ['wisconsinRunning'],
                },
                {
                    text: 'Move on only if pain stays at 3 out of 10 or less, does not climb while you run, and does not make you limp.',
                    sources: ['wisconsinRunning'],
                },
                { text: 'Otherwise repeat the step, or go back one.', sources: ['wisconsinRunning'] },
            ],
        },
        { heading: 'A plan in six steps' },
        {
            text: 'Written for soldiers with overuse injuries of the knee. Run on level ground, rest for at least 1 day between runs, and do each step at least twice. Stay on it while swelling, stiffness or pain increases.',
            sources: ['kneeRunTrial2023'],
        },
        { place: 'phases' },
        { heading: 'If you are new to running' },
        {
            text: 'Couch to 5K, from the NHS, is written for beginners. In 9 weeks with 3 runs each it goes from 60 seconds of running at a time to 30 minutes.',
            sources: ['couchTo5k'],
        },
    ],
};

export { running };
