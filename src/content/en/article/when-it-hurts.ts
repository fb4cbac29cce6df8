import type { EmergencyNotice, Section } from '../../article-types.js';

export const emergencyNotice: EmergencyNotice = {
  title: 'First: is this an emergency?',
  lead: { text: '{call} if you have back pain together with any of these:' },
  signs: [
    {
      text: 'numbness or tingling around your genitals, buttocks, back passage or the insides of your thighs',
      sources: ['nhsBackPain'],
    },
    {
      text: 'new trouble starting, feeling or holding your pee, or you do not notice or cannot hold your poo',
      sources: ['nhsBackPain', 'walesSciatica'],
    },
    {
      text: 'a new loss of feeling in your genitals, or sex has newly stopped working for you',
      sources: ['bassCaudaEquina2018'],
    },
    {
      text: 'pain, numbness or weakness in both legs, or you have newly become unsteady on your feet',
      sources: ['nhsBackPain'],
    },
    { text: 'it began after a serious accident or fall', sources: ['nhsBackPain'] },
    { text: 'chest pain', sources: ['nhsBackPain'] },
    {
      text: 'a sudden, severe pain in your tummy or back with faintness, clammy skin, a racing heart or breathlessness',
      sources: ['nhsAneurysm'],
    },
    {
      text: 'you have or had cancer, and the pain is severe and getting worse, or a leg is weak or walking has become hard: tell your cancer team as well',
      sources: ['lothianBackPain'],
    },
  ],
  short: {
    text: 'Numb between the legs, new trouble with pee or poo, weakness in both legs, chest pain, or a serious fall? {call}.',
  },
};

export const guidelines: Section = {
  title: 'When your back hurts',
  blocks: [
    { heading: 'If pain stops you running or exercising' },
    { place: 'guide' },
    {
      steps: [
        { text: 'Stop for today. Walk gently if you can.' },
        { text: 'Read the emergency signs above, then the advice on leg pain below.' },
        {
          text: 'See someone today if a foot drops or a leg is getting weaker.',
          sources: ['lothianBackPain'],
        },
        {
          text: 'See someone today if you have a high temperature or feel shivery, or if you lose weight without trying.',
          sources: ['nhsBackPain'],
        },
        {
          text: 'See someone today if you find a lump, your back changes its shape, or rest does not ease the pain or it is worse at night.',
          sources: ['nhsBackPain'],
        },
        {
          text: 'Book a visit if the pain has not improved after a few weeks, stops your daily life, is severe or is getting worse.',
          sources: ['nhsBackPain'],
        },
        { text: 'Otherwise find a position that eases it, keep moving, and come back to running in steps.' },
      ],
    },
    { heading: 'If pain burns or shoots down a leg' },
    {
      text: 'Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). It usually settles within 4 to 6 weeks.',
      sources: ['walesSciatica'],
    },
    {
      text: 'See a health professional soon if it is getting worse, stops what you do, or has lasted a few weeks.',
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
          text: 'Something warm, wrapped in a cloth, can help. Keep hot-water bottles off numb skin.',
          sources: ['nhsBackPain', 'walesSciatica'],
        },
        {
          term: 'Pace yourself.',
          text: 'Begin with what you can do now. Break tasks up, rest in between, and build up slowly.',
          sources: ['guysPacing'],
        },
        {
          term: 'Medicines.',
          text: 'Ask a pharmacist. Paracetamol (acetaminophen) on its own is not advised for back pain.',
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
