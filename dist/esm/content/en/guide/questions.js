/** Each question as a frightened person should be able to answer it, on the first reading. */
const questions = {
    chest: {
        ask: { text: 'Do you have chest pain?', sources: ['nhsBackPain'] },
        hint: { text: 'Any pain or tightness in your chest, now or since this back pain began.' },
    },
    collapse: {
        ask: {
            text: 'Did a severe pain in your back or tummy start suddenly, and do you feel ill with it?',
            sources: ['nhsAneurysm'],
        },
        hint: {
            text: 'Ill means: faint, dizzy, pale, cold and sweaty, short of breath, or with a racing heart.',
        },
    },
    accident: {
        ask: { text: 'Did the pain start after a serious accident?', sources: ['nhsBackPain'] },
        hint: { text: 'Such as a car crash, a fall from a height or a hard blow to your back.' },
    },
    saddle: {
        ask: {
            text: 'Do you have numbness or tingling between your legs or around your bottom?',
            sources: ['nhsBackPain', 'torbayCauda'],
        },
        hint: {
            text: 'This means the genitals, the buttocks, the skin around the back passage, or the inner thighs. Wiping yourself may feel different.',
        },
    },
    toilet: {
        ask: {
            text: 'Do you have a new problem with peeing or pooing?',
            sources: ['nhsBackPain', 'walesSciatica', 'torbayCauda'],
        },
        hint: {
            text: 'Such as: it is hard to start, you cannot feel it, you cannot hold it, you leak without noticing, or you cannot tell whether you need to go.',
        },
    },
    sexual: {
        ask: {
            text: 'In the last two weeks, have you lost feeling in your genitals, or become unable to have sex as you did before?',
            sources: ['bassCaudaEquina2018', 'torbayCauda'],
        },
        hint: {
            text: 'Such as no feeling, or no erection. Not if sex only hurts your back. The same nerves serve this part of the body.',
        },
    },
    'both-legs': {
        ask: { text: 'Do you have pain, tingling, numbness or weakness in both legs?', sources: ['nhsBackPain'] },
    },
    unsteady: {
        ask: { text: 'Have you become unsteady when you walk?', sources: ['gcareBackPain'] },
        hint: { text: 'New since this pain began: you stumble, or your legs feel heavy or clumsy.' },
    },
    cancer: {
        ask: { text: 'Do you have cancer, or have you ever had it?', sources: ['gcareBackPain', 'rnohSpine'] },
    },
    'cancer-signs': {
        ask: {
            text: 'Is the pain severe and getting worse, or are your legs weak, numb or hard to walk on?',
            sources: ['lothianBackPain', 'rnohSpine'],
        },
        hint: { text: 'Also say yes to a new pain that shoots, or that runs like a band around your body.' },
    },
    'weak-leg': {
        ask: { text: 'Is one leg getting weaker, or does one foot drop or drag?', sources: ['lothianBackPain'] },
        hint: { text: 'For example, you catch your toes on steps.' },
    },
    fever: {
        ask: {
            text: 'Do you have a high temperature, or feel hot and shivery?',
            sources: ['nhsBackPain', 'gcareBackPain'],
        },
        hint: {
            text: 'Say yes even to a mild fever if your immune system is weak, if you had an infection lately, or if you inject drugs.',
        },
    },
    kidney: {
        ask: {
            text: 'Is there blood in your pee, or pain in your side just under the ribs?',
            sources: ['nhsKidney'],
        },
    },
    injury: {
        ask: {
            text: 'Did the pain start after a small fall, a knock, or lifting something?',
            sources: ['gcareBackPain', 'northernTrustBack'],
        },
    },
    fragile: {
        ask: { text: 'Could your bones be weaker than usual?', sources: ['gcareBackPain', 'northernTrustBack'] },
        hint: {
            text: 'Say yes if you have thin bones (osteoporosis), if you have taken steroid tablets for a long time, or if you are in later life.',
        },
    },
    sudden: {
        ask: {
            text: 'Did a severe pain strike suddenly in the middle of your back, and does lying down ease it?',
            sources: ['gcareBackPain', 'northernTrustBack'],
        },
    },
    change: {
        ask: { text: 'Is one of these true for you?', sources: ['nhsBackPain'] },
        labels: {
            weight: 'I have lost weight without trying',
            shape: 'My back has a new lump or swelling, or has changed shape',
        },
    },
    pattern: {
        ask: { text: 'Does one of these fit your pain?', sources: ['nhsBackPain'] },
        labels: {
            night: 'Rest does not ease it, or it is worse at night',
            strain: 'It gets worse when I cough, sneeze or poo',
            upper: 'It is high up, between my shoulder blades',
        },
    },
    age: {
        ask: { text: 'How old are you?', sources: ['niceNg59'] },
        labels: { child: 'Under 16', adult: '16 or older' },
    },
    pregnant: {
        ask: { text: 'Are you pregnant, or might you be?', sources: ['northernTrustBack'] },
    },
    long: {
        ask: { text: 'Have you had this pain for more than 3 months?', sources: ['niceNg65'] },
    },
    early: {
        ask: { text: 'Did it begin before you were 45?', sources: ['niceNg65'] },
    },
    stiff: {
        ask: {
            text: 'Does it wake you late in the night or make you stiff in the morning, and ease once you move?',
            sources: ['niceNg65'],
        },
    },
    runner: {
        ask: { text: 'Do you run regularly?' },
    },
    'bone-stress': {
        ask: { text: 'Is one of these true for you as a runner?', sources: ['sacralStress2019'] },
        labels: {
            'one-side': 'The pain came on bit by bit, on one side of my low back or buttock',
            mileage: 'I began to run much more shortly before it started',
            before: 'I have had a stress fracture, a fine crack in a bone',
            fuel: 'My periods have stopped or become rare, or I eat too little for my running',
        },
    },
    course: {
        ask: {
            text: 'Is one of these true for the pain in your back or leg?',
            sources: ['nhsBackPain', 'walesSciatica'],
        },
        labels: {
            worse: 'It is severe, or it is getting worse',
            stops: 'It keeps me from my normal activities',
            weeks: 'It has not got better in a few weeks',
        },
    },
    'one-leg': {
        ask: { text: 'Does pain, burning, tingling or numbness run down one leg?', sources: ['walesSciatica'] },
    },
};

export { questions };
