/** What to do and why, for each end of the guide. Fixed texts: nothing is put together from the answers. */
const outcomes = {
    'call-heart': {
        steps: [{ text: 'Have someone stay with you until help is there.' }],
        why: {
            text: 'Chest pain, or a sudden severe pain that makes you ill, can come from the heart or a large blood vessel. That needs help at once.',
            sources: ['nhsBackPain', 'nhsAneurysm'],
        },
    },
    'call-injury': {
        steps: [{ text: 'Say how the accident happened, and where it hurts.' }],
        why: { text: 'Back pain after a serious accident can mean a broken bone.', sources: ['nhsBackPain'] },
    },
    'call-nerves': {
        steps: [
            {
                text: 'If it is faster, have someone take you to an emergency department.',
                sources: ['nhsBackPain'],
            },
            {
                text: 'Say plainly what has changed with feeling, the toilet, sex or your legs. Staff hear this often, and it helps them to be quick.',
            },
        ],
        why: {
            text: 'These signs can mean that the nerves to your legs, bladder and bowel are being squeezed. Early treatment can lower the risk of lasting harm.',
            sources: ['torbayCauda'],
        },
    },
    'call-cancer': {
        steps: [
            { text: 'Say that you have or had cancer, and that you are worried about your spine.' },
            { text: 'Bend your back as little as you can.', sources: ['rnohSpine'] },
            { text: 'Then let your cancer team know.', sources: ['lothianBackPain'] },
        ],
        why: {
            text: 'Cancer can spread to the spine and press on the nerves there. Treatment works best when it begins early.',
            sources: ['rnohSpine'],
        },
    },
    'today-cancer': {
        steps: [
            { text: 'If you have a cancer team, call them first.', sources: ['lothianBackPain'] },
            {
                text: 'During cancer treatment, feeling feverish or shivery means: call your cancer advice line at once, day or night.',
                sources: ['crukInfection'],
            },
        ],
        why: {
            text: 'After cancer, back pain should be checked quickly, even with no other sign.',
            sources: ['gcareBackPain', 'rnohSpine'],
        },
    },
    'today-leg': {
        steps: [{ text: 'Say what the leg or foot can no longer do, and since when.' }],
        why: {
            text: 'A leg that loses strength can mean that a nerve is under pressure.',
            sources: ['lothianBackPain'],
        },
    },
    'today-fever': {
        steps: [
            {
                text: 'Say so if your immune system is weak, if you had an infection lately, or if you inject drugs.',
            },
        ],
        why: {
            text: 'Back pain with a fever can mean an infection that needs treatment.',
            sources: ['nhsBackPain', 'gcareBackPain'],
        },
    },
    'today-kidney': {
        steps: [
            {
                text: 'Get emergency help if you become confused or drowsy, or find it hard to speak.',
                sources: ['nhsKidney'],
            },
        ],
        why: {
            text: 'These signs can come from a kidney infection, which can become serious without treatment.',
            sources: ['nhsKidney'],
        },
    },
    'today-bone': {
        steps: [{ text: 'Leave exercises and lifting until you have been seen.' }],
        why: {
            text: 'Sudden severe pain, or pain after a small fall when bones may be weak, can come from a broken bone in the spine.',
            sources: ['gcareBackPain', 'northernTrustBack'],
        },
    },
    'today-change': {
        steps: [],
        why: {
            text: 'Losing weight without trying, or a back that looks or feels different, should be checked without delay.',
            sources: ['nhsBackPain'],
        },
    },
    'today-pattern': {
        steps: [],
        why: {
            text: 'Pain like this should be checked without delay, because now and then it has a serious cause.',
            sources: ['nhsBackPain'],
        },
    },
    'soon-young': {
        steps: [{ text: 'Ask a parent or carer to arrange it with your doctor.' }],
        why: {
            text: 'The guideline behind this guide was not written for your age, so somebody should look at your back in person.',
            sources: ['niceNg59'],
        },
    },
    'soon-pregnant': {
        steps: [
            { text: 'Speak to your midwife, your maternity unit or your doctor.', sources: ['northernTrustBack'] },
            {
                text: 'Call the maternity unit at once if you have severe pain in your bump or back, if you bleed or leak fluid, or if your baby moves less.',
                sources: ['dorsetMaternity'],
            },
            { text: 'Leave the exercises on this page until you have asked.' },
        ],
        why: {
            text: 'In pregnancy, people who know how your pregnancy is going should advise you.',
            sources: ['northernTrustBack'],
        },
    },
    'soon-stiff': {
        steps: [{ text: 'Say when the pain began, that it lasts, and that it eases as you move.' }],
        why: {
            text: 'Long-lasting back pain that began early in life and eases with movement can be a form of arthritis of the spine.',
            sources: ['niceNg65'],
        },
    },
    'soon-runner': {
        steps: [{ text: 'Stop running until you have been examined.', sources: ['sacralStress2019'] }],
        why: {
            text: 'In runners, pain like this can come from a fine crack in the bone at the base of the spine.',
            sources: ['sacralStress2019'],
        },
    },
    'soon-course': {
        steps: [
            {
                text: 'Until then, keep moving as far as the pain lets you.',
                sources: ['nhsBackPain', 'walesSciatica'],
            },
        ],
        why: {
            text: 'Pain in the back or leg that is severe, gets worse, stops you or lasts for weeks should be looked at.',
            sources: ['nhsBackPain', 'walesSciatica'],
        },
    },
    'care-leg': {
        steps: [
            {
                text: 'Keep up your normal activities as far as you can. Avoid long sitting and long lying.',
                sources: ['walesSciatica'],
            },
            {
                text: 'A heat pack can ease the pain. Use no hot-water bottle: numb skin burns without your feeling it.',
                sources: ['walesSciatica'],
            },
            { text: 'Ask a pharmacist which pain relief suits you.', sources: ['walesSciatica'] },
            {
                text: 'Book a physiotherapist if you would like help with exercise and getting back to normal.',
                sources: ['walesSciatica'],
            },
        ],
        why: { text: 'Pain that runs down one leg usually eases in 4 to 6 weeks.', sources: ['walesSciatica'] },
    },
    'care-back': {
        steps: [
            { text: 'Keep moving, and do not stay in bed for long.', sources: ['nhsBackPain'] },
            { text: 'Warmth can ease the pain. Wrap a heat pack in a cloth.', sources: ['nhsBackPain'] },
            {
                text: 'Begin with what you can do now. Split up tasks, rest in between, and build up bit by bit.',
                sources: ['guysPacing'],
            },
            { text: 'Ask a pharmacist which pain relief suits you.', sources: ['nhsBackPain'] },
            {
                text: 'Book a physiotherapist if you would like help with exercise and getting back to normal.',
                sources: ['niceNg59'],
            },
        ],
        why: {
            text: 'You noticed none of the warning signs we asked about. Back pain without them usually gets better by itself.',
            sources: ['nhsBackPain'],
        },
    },
};

export { outcomes };
