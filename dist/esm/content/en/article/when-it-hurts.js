const emergencyNotice = {
    title: 'First: is this an emergency?',
    lead: { text: '{call} if you have back pain together with any of these:' },
    signs: [
        {
            text: 'numbness or tingling between your legs or around your bottom: the genitals, the buttocks, the back passage, or the inner thighs',
            sources: ['nhsBackPain'],
        },
        {
            text: 'a new problem with peeing or pooing: it is hard to start, you cannot feel it, you cannot hold it, or you leak without noticing',
            sources: ['nhsBackPain', 'walesSciatica'],
        },
        {
            text: 'you have lost feeling in your genitals, or become unable to have sex as you did before',
            sources: ['bassCaudaEquina2018'],
        },
        {
            text: 'pain, numbness or weakness in both legs, or unsteady walking',
            sources: ['nhsBackPain', 'gcareBackPain'],
        },
        { text: 'it began after a serious accident or fall', sources: ['nhsBackPain'] },
        { text: 'chest pain', sources: ['nhsBackPain'] },
        {
            text: 'a sudden severe pain in your back or tummy, and you are faint, cold and sweaty, short of breath, or have a racing heart',
            sources: ['nhsAneurysm'],
        },
        {
            text: 'you have or had cancer, and the pain is severe and getting worse, or your legs are weak or hard to walk on: tell your cancer team as well',
            sources: ['lothianBackPain'],
        },
    ],
    short: {
        text: 'Numbness between your legs, a new problem with peeing or pooing, weakness in both legs, chest pain, or a serious accident? {call}.',
    },
};
const guidelines = {
    title: 'When your back hurts',
    blocks: [
        { heading: 'If pain stops you running or exercising' },
        { place: 'guide' },
        {
            steps: [
                { text: 'Stop for today. Walk gently if you can.' },
                { text: 'Read the emergency signs above, then the advice on leg pain below.' },
                {
                    text: 'Be seen today if one leg is getting weaker, or one foot drops.',
                    sources: ['lothianBackPain'],
                },
                {
                    text: 'Be seen today if you have a high temperature, feel hot and shivery, or have lost weight without trying.',
                    sources: ['nhsBackPain'],
                },
                {
                    text: 'Be seen today if your back has a new lump or swelling, or has changed shape, or if rest does not ease the pain, or it is worse at night.',
                    sources: ['nhsBackPain'],
                },
                {
                    text: 'See a doctor or a physiotherapist if it has not eased in a few weeks, if it stops your daily life, or if it is severe or gets worse.',
                    sources: ['nhsBackPain'],
                },
                { text: 'Otherwise find a position that eases it, keep moving, and come back to running in steps.' },
            ],
        },
        { heading: 'If pain burns or shoots down a leg' },
        {
            text: 'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). It usually eases in 4 to 6 weeks.',
            sources: ['walesSciatica'],
        },
        {
            text: 'See a health professional soon if it is getting worse, keeps you from your normal activities, or has not got better in a few weeks.',
            sources: ['walesSciatica'],
        },
        {
            text: 'Do not wait for months: people treated for a slipped disc did less well after more than 6 months of symptoms, with or without an operation.',
            sources: ['rihn2011'],
        },
        { heading: 'If the pain runs across the middle of your low back' },
        { text: 'Find out what makes it better and what makes it worse, and do more of the first.' },
        {
            list: [
                {
                    term: 'Find ease.',
                    text: 'Try lying on your back with pillows under your knees, or on your side with a cushion between them.',
                    sources: ['walesSciatica'],
                },
                {
                    text: 'Some feel better standing or lying than sitting. Others sit with bent knees and a supported back.',
                },
                {
                    term: 'Find your direction.',
                    text: 'If bending one way eases the pain or draws it out of your leg, prefer that way. Stop a movement that sends it further down.',
                },
                {
                    term: 'Keep moving.',
                    text: 'Staying active gives slightly better results than resting in bed. With sciatica there is no clear difference.',
                    sources: ['dahm2010', 'nhsBackPain'],
                },
                {
                    term: 'Warmth.',
                    text: 'Wrap a heat pack in a cloth. Use no hot-water bottle: numb skin burns without your feeling it.',
                    sources: ['nhsBackPain', 'walesSciatica'],
                },
                {
                    term: 'Pace yourself.',
                    text: 'Begin with what you can do now. Split up tasks, rest in between, and build up bit by bit.',
                    sources: ['guysPacing'],
                },
                {
                    term: 'Medicines.',
                    text: 'Ask a pharmacist which pain relief suits you. Paracetamol (acetaminophen) on its own is not advised for back pain.',
                    sources: ['nhsBackPain'],
                },
                {
                    term: 'Exercise.',
                    text: 'It is the main treatment without medicines in the British guideline.',
                    sources: ['niceSummary2017'],
                },
                { term: 'Scans.', text: 'You will rarely need one outside specialist care.', sources: ['niceNg59'] },
                {
                    text: 'Worn discs are common without any pain: at the age of 20 in 37%, at 80 in 96%.',
                    sources: ['brinjikji2015'],
                },
            ],
        },
    ],
};

export { emergencyNotice, guidelines };
