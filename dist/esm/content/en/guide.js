import { outcomes } from './guide/outcomes.js';
import { questions } from './guide/questions.js';

const guide = {
    title: 'Check your back pain',
    promise: {
        text: 'Short questions, one at a time, help you decide where to seek help and how soon.',
    },
    terms: [
        { text: 'It is for adults who have back pain now. The signs that need help at once come first.' },
        {
            text: 'It gives general information. It is no diagnosis and cannot rule out a serious cause. If you are worried, get help, whatever it says.',
        },
        { text: 'Your answers stay in this page and are gone when you close it. Nothing is stored or sent.' },
    ],
    emergencyLead: { text: 'Very ill, or quickly getting worse?' },
    parts: { emergency: 'Emergency signs', 'same-day': 'Signs to check today', soon: 'You and your pain' },
    unsure: { text: 'Not sure? Choose “Yes”.' },
    questions,
    levels: {
        emergency: {
            title: 'Get emergency help now',
            act: {
                text: 'Do not wait for an appointment, and do not drive yourself.',
            },
            until: { text: 'Be examined even if you begin to feel better.' },
        },
        'same-day': {
            title: 'Be seen today',
            act: {
                text: 'Call your doctor or an urgent care service today, at night and at weekends too. Tell them what you answered here. If nobody can see you today, go to an emergency department.',
            },
            until: { text: 'Today. Do not wait for a routine appointment.' },
        },
        soon: {
            title: 'Arrange to be seen soon',
            act: {
                text: 'Make an appointment with a doctor or a physiotherapist. Tell them what you answered here.',
            },
            until: {
                text: 'In the coming days. Ask for an earlier time if the pain grows or something new appears.',
            },
        },
        'self-care': {
            title: 'You can begin to help yourself',
            act: {
                text: 'None of your answers points to a need for urgent care now. If you feel that something is wrong, get help all the same.',
            },
            until: {
                text: 'Give it a few weeks. See a doctor or a physiotherapist if it has not eased by then, if it stops your daily life, or if it is severe or gets worse.',
                sources: ['nhsBackPain'],
            },
        },
    },
    outcomes,
    change: {
        emergency: { text: 'Get emergency help at once if any of these begins:' },
        emergencySigns: [
            {
                text: 'numbness or tingling between your legs or around your bottom',
                sources: ['nhsBackPain', 'torbayCauda'],
            },
            {
                text: 'a new problem with peeing, pooing or sexual feeling',
                sources: ['nhsBackPain', 'torbayCauda'],
            },
            {
                text: 'pain, numbness or weakness in both legs, or unsteady walking',
                sources: ['nhsBackPain', 'gcareBackPain'],
            },
            {
                text: 'chest pain, or sudden severe pain that makes you faint or ill',
                sources: ['nhsBackPain', 'nhsAneurysm'],
            },
        ],
        sameDay: { text: 'Be seen the same day if any of these begins:' },
        sameDaySigns: [
            { text: 'one leg gets weaker, or a foot drops', sources: ['lothianBackPain'] },
            { text: 'you have a fever, or feel hot and shivery', sources: ['nhsBackPain'] },
            {
                text: 'the pain is worse at night, or rest does not ease it',
                sources: ['nhsBackPain'],
            },
        ],
    },
    limits: {
        text: 'No single sign shows for certain what is wrong. That is why this guide chooses the safer step when in doubt. It is general information and does not replace an examination.',
        sources: ['finucane2020'],
    },
};

export { guide };
