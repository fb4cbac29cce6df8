/** The file of a clinic that has words and an exercise of its own, as docs/own-words.md describes it. */
export const OWN_WORDS = {
  version: 1,
  language: 'en-US',
  reviewedBy: { name: 'Ana Silva', role: 'physiotherapist', date: '2026-11-20' },
  sentences: {
    'guide.title': { original: 'Check your back pain', text: 'Where to go with your back pain' },
  },
  exercises: {
    title: 'Exercises from our team',
    list: [
      {
        name: 'Bridge on the bed',
        dose: '5 times, morning and evening.',
        steps: ['Lie on your bed with your knees bent.', 'Lift your hips, and lower them slowly.'],
        drawing: 'bridge',
      },
    ],
  },
};
