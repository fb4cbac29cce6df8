import type { ExercisesProse } from '../exercise-types.js';

export const exercises: ExercisesProse = {
  title: 'Ten exercises for the low back',
  intro: {
    text: 'You do not need all ten. Start with one or two that feel good, do them most days, and add others as your back settles. Walking at an easy pace goes well with all of them.',
    sources: ['nhsInformBack'],
  },
  rules: {
    begin: {
      title: 'Begin gently',
      points: [
        {
          text: 'Move slowly and breathe. A mild stretch or the feeling of muscles working is fine.',
        },
        {
          text: 'Unless an exercise says otherwise, start with 5 of each, 3 times a day. Every few days add 1 or 2 more if you are comfortable.',
          sources: ['nhsInformBack'],
        },
        {
          text: 'Rounding your back suits some people, arching it suits others. Keep to the direction that eases your pain. Leave out one that sends pain down your leg.',
        },
      ],
    },
    stop: {
      title: 'Stop the exercise if',
      points: [
        {
          text: 'your pain gets worse, becomes severe, or you notice a new pain;',
          sources: ['nhsInformBack'],
        },
        { text: 'pain spreads down your leg, or further down than before;' },
        { text: 'a leg or foot feels numb, tingly or weak.' },
      ],
    },
    askFirst: {
      title: 'Ask a health professional before you start if',
      points: [
        { text: 'you have had a fall, an accident or another injury;', sources: ['mayoBackExercises'] },
        { text: 'you have had an operation not long ago;' },
        { text: 'you have, or may have, a broken bone or weak bones (osteoporosis);' },
        { text: 'you are pregnant;' },
        { text: 'your back pain has gone on for a long time.', sources: ['mayoBackExercises'] },
      ],
    },
  },
  bias: { flexion: 'Rounds your low back', extension: 'Arches your low back' },
  exercises: {
    'knee-to-chest': {
      name: 'Knee to chest',
      start: { text: 'Lie on your back with both knees bent and your feet flat on the floor.' },
      steps: [
        { text: 'Tighten your tummy lightly. Hold one knee with both hands and draw it towards your chest.' },
        { text: 'Hold, then lower that foot slowly to the floor. Change legs.' },
      ],
      dose: {
        text: 'Hold for 5 seconds. Do 2 or 3 with each leg, morning and evening.',
        sources: ['mayoBackExercises'],
      },
      feel: { text: 'A gentle stretch in your low back and buttock.' },
      care: { text: 'Leave it out if bending forward sends pain down your leg.' },
    },
    'knee-rolls': {
      name: 'Knee rolls',
      start: {
        text: 'Lie on your back, arms out to the sides, with your knees bent and together and your feet on the floor.',
      },
      steps: [
        { text: 'Let both knees roll to one side. Keep both shoulders on the floor.' },
        { text: 'Bring your knees back to the middle, then roll to the other side.' },
      ],
      dose: {
        text: 'Stay for one deep breath on each side. Repeat 8 to 10 times, changing sides.',
        sources: ['nhsBackExercises'],
      },
      feel: { text: 'A gentle twist in your low back and waist.' },
      care: { text: 'Keep the movement small if a bigger one hurts.' },
    },
    'pelvic-tilt': {
      name: 'Pelvic tilt',
      start: {
        text: 'Lie on your back with your knees bent and your feet flat on the floor. There is a small gap under your low back.',
      },
      steps: [
        {
          text: 'Press your low back down until the gap closes. Your hips tip back a little and stay on the floor.',
        },
        { text: 'Let go slowly, until the small gap is there again.' },
      ],
      dose: { text: 'Hold for 2 seconds. Start with 5, 3 times a day.', sources: ['nhsInformBack'] },
      feel: { text: 'The muscles low in your tummy working.' },
      care: { text: 'Keep breathing, and do not push with your feet or neck.' },
    },
    'press-up': {
      name: 'Lying press-up',
      start: { text: 'Lie face down with your elbows bent and your forearms on the floor beside you.' },
      steps: [
        {
          text: 'Rise on to your forearms, elbows under your shoulders. Let your hips and tummy rest on the floor.',
          sources: ['cuhMobility'],
        },
        { text: 'Lower yourself slowly.' },
        {
          text: 'When this is easy, put your hands under your shoulders and straighten your arms a little. Your hips stay down and relaxed.',
          sources: ['cuhMobility'],
        },
      ],
      dose: {
        text: 'Stay on your forearms for up to 20 seconds. Do it 2 times.',
        sources: ['baycareElbowPress'],
      },
      feel: {
        text: 'A gentle squeeze across your low back. Pain in a leg should draw back towards your spine.',
      },
      care: { text: 'Leave it out if arching your back brings on or worsens leg pain.' },
    },
    'back-bend': {
      name: 'Standing back bend',
      start: {
        text: 'Stand with your feet a shoulder’s width apart and your hands on the small of your back. Stay near a wall or a table.',
      },
      steps: [
        { text: 'Lean back slowly over your hands, knees straight, as far as feels comfortable.' },
        { text: 'Come back up straight.' },
      ],
      dose: { text: 'Start with 5, 3 times a day.', sources: ['nhsInformBack'] },
      feel: { text: 'A gentle squeeze in your low back and a stretch across your tummy.' },
      care: { text: 'Leave it out if you feel dizzy, or if arching brings on leg pain.' },
    },
    'bottom-to-heels': {
      name: 'Bottom to heels',
      start: {
        text: 'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.',
      },
      steps: [
        { text: 'Slide your bottom back towards your heels. Leave your hands where they are.' },
        { text: 'Come forward again to the start.' },
      ],
      dose: { text: 'Stay for one deep breath. Repeat 8 to 10 times.', sources: ['nhsBackExercises'] },
      feel: { text: 'A gentle stretch along your low back.' },
      care: {
        text: 'With a knee problem, go only part of the way back.',
        sources: ['nhsBackExercises'],
      },
    },
    bridge: {
      name: 'Bridge',
      start: {
        text: 'Lie on your back with your knees bent, feet flat on the floor and arms at your sides.',
      },
      steps: [
        { text: 'Tighten your tummy and your buttocks.' },
        { text: 'Lift your hips until your knees, hips and shoulders make one straight line.' },
        { text: 'Hold, then lower slowly.' },
      ],
      dose: {
        text: 'Hold for 3 deep breaths. Start with 5 and build up, over weeks, to 30.',
        sources: ['mayoBackExercises'],
      },
      feel: { text: 'Your buttocks working, more than your back.' },
      care: { text: 'Lift less high if your back or the backs of your thighs cramp.' },
    },
    'bird-dog': {
      name: 'Bird dog',
      start: {
        text: 'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.',
      },
      steps: [
        { text: 'Stretch one arm forward and the opposite leg back. Keep your back as still as a table.' },
        { text: 'Hold, come back to the start and change sides.' },
      ],
      dose: { text: 'Hold for 5 to 10 seconds, then change sides.', sources: ['harrisonBirdDog'] },
      feel: { text: 'Your back, tummy and buttock working to keep you steady.' },
      care: { text: 'If you wobble, move only an arm or only a leg.' },
    },
    'side-bridge': {
      name: 'Side bridge on your knees',
      start: {
        text: 'Lie on your side with your knees bent. Prop yourself up with your elbow under your shoulder.',
      },
      steps: [
        { text: 'Lift your hips until your knees, hips and shoulders make one straight line.' },
        { text: 'Hold, lower slowly, and later change sides.' },
      ],
      dose: {
        text: 'Hold for a few seconds only, rest, and repeat a few times on each side. Add more short holds before you try longer ones.',
        sources: ['mcgill2010'],
      },
      feel: { text: 'The side of your waist nearest the floor working.' },
      care: { text: 'Leave it out if your shoulder hurts.' },
    },
    'curl-up': {
      name: 'Curl-up',
      start: {
        text: 'Lie on your back with one knee bent and the other leg straight. Put both hands, palms down, under the hollow of your low back.',
      },
      steps: [
        {
          text: 'Lift your head and shoulders just off the floor, all in one piece. Your low back does not move.',
        },
        { text: 'Hold, lower slowly, and later change legs.' },
      ],
      dose: {
        text: 'Hold for a few seconds only, rest, and repeat a few times. Add more short holds before you try longer ones.',
        sources: ['mcgill2010'],
      },
      feel: { text: 'The front of your tummy working.' },
      care: { text: 'Stop if your neck hurts.' },
    },
  },
  ease: {
    title: 'Positions that often ease the pain',
    intro: {
      text: 'Try each one and keep to what helps you. Rest in it for a short while, then get up and move: lying for long does not help.',
      sources: ['sciaticaWales'],
    },
    positions: {
      'pillows-under-knees': {
        name: 'On your back, knees on pillows',
        how: {
          text: 'Lie on your back and put several firm pillows under your knees. Rest your head on a cushion.',
          sources: ['sciaticaWales'],
        },
      },
      'cushion-between-knees': {
        name: 'On your side, cushion between the knees',
        how: {
          text: 'Lie on your side with your knees bent and a small, firm cushion between them.',
          sources: ['sciaticaWales'],
        },
      },
      'lower-legs-on-chair': {
        name: 'On your back, lower legs on a chair',
        how: {
          text: 'Lie on your back on the floor, your head on a cushion, and rest your lower legs on the seat of a chair.',
          sources: ['saskatchewanRest'],
        },
      },
    },
  },
};
