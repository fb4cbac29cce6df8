const exercises = {
    title: 'Ten exercises for the low back',
    intro: {
        text: 'Start with one or two that feel good, do them most days, and add others as your back settles. Easy walking goes well with all of them.',
        sources: ['nhsInformBack'],
    },
    rules: {
        begin: {
            title: 'Begin gently',
            points: [
                {
                    text: 'Move slowly and breathe. A mild stretch or muscles working is fine.',
                },
                {
                    text: 'Unless an exercise says otherwise, start with 5, 3 times a day. Every few days add 1 or 2 if you are comfortable.',
                    sources: ['nhsInformBack'],
                },
                {
                    text: 'Rounding suits some backs, arching suits others. Keep to the direction that eases your pain. Leave out one that sends pain down your leg.',
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
            start: { text: 'Lie on your back with your knees bent and your feet flat on the floor.' },
            steps: [
                { text: 'Tighten your tummy lightly. Draw one knee towards your chest with both hands.' },
                { text: 'Hold, lower slowly, and change legs.' },
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
                text: 'Lie on your back with your knees bent and together, your feet flat on the floor and your arms out to the sides.',
            },
            steps: [
                { text: 'Let your knees roll to one side. Keep both shoulders on the floor.' },
                { text: 'Bring them back, then roll to the other side.' },
            ],
            dose: {
                text: 'Stay for one deep breath on each side. Repeat 8 to 10 times, changing sides.',
                sources: ['nhsBackExercises'],
            },
            feel: { text: 'A gentle twist in your low back and waist.' },
            care: { text: 'Keep it small if a bigger movement hurts.' },
        },
        'pelvic-tilt': {
            name: 'Pelvic tilt',
            start: {
                text: 'Lie on your back with your knees bent and your feet flat on the floor. There is a small gap under your low back.',
            },
            steps: [
                {
                    text: 'Press your low back down until the gap closes. Your hips stay on the floor.',
                },
                { text: 'Let go slowly.' },
            ],
            dose: { text: 'Hold for 2 seconds. Start with 5, 3 times a day.', sources: ['nhsInformBack'] },
            feel: { text: 'Your lower tummy working.' },
            care: { text: 'Keep breathing. Do not push with your feet or neck.' },
        },
        'press-up': {
            name: 'Lying press-up',
            start: { text: 'Lie face down, elbows bent, forearms on the floor beside you.' },
            steps: [
                {
                    text: 'Rise on to your forearms, elbows under your shoulders. Your hips and tummy stay on the floor.',
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
                text: 'A gentle squeeze in your low back. Pain in a leg should draw back towards your spine.',
            },
            care: { text: 'Leave it out if arching brings on or worsens leg pain.' },
        },
        'back-bend': {
            name: 'Standing back bend',
            start: {
                text: 'Stand with your feet a shoulder’s width apart and your hands on the small of your back. Stay near a wall.',
            },
            steps: [
                { text: 'Lean back slowly over your hands, knees straight, as far as is comfortable.' },
                { text: 'Come back up.' },
            ],
            dose: { text: 'Start with 5, 3 times a day.', sources: ['nhsInformBack'] },
            feel: { text: 'A gentle squeeze in your low back.' },
            care: { text: 'Leave it out if you feel dizzy, or if arching brings on or worsens leg pain.' },
        },
        'bottom-to-heels': {
            name: 'Bottom to heels',
            start: {
                text: 'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.',
            },
            steps: [
                { text: 'Slide your bottom back towards your heels. Your hands stay where they are.' },
                { text: 'Come back to the start.' },
            ],
            dose: { text: 'Stay for one deep breath. Repeat 8 to 10 times.', sources: ['nhsBackExercises'] },
            feel: { text: 'A gentle stretch in your low back.' },
            care: {
                text: 'With a knee problem, go only part of the way.',
                sources: ['nhsBackExercises'],
            },
        },
        bridge: {
            name: 'Bridge',
            start: {
                text: 'Lie on your back with your knees bent, your feet flat on the floor and your arms at your sides.',
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
            care: { text: 'Lift less if your back or thighs cramp.' },
        },
        'bird-dog': {
            name: 'Bird dog',
            start: {
                text: 'Kneel on your hands and knees: hands under your shoulders, knees under your hips, back level.',
            },
            steps: [
                { text: 'Stretch one arm forward and the opposite leg back. Your back stays level.' },
                { text: 'Hold, come back to the start, and change sides.' },
            ],
            dose: { text: 'Hold for 5 to 10 seconds, then change sides.', sources: ['harrisonBirdDog'] },
            feel: { text: 'Your back, tummy and buttock working.' },
            care: { text: 'If you wobble, move only an arm or only a leg.' },
        },
        'side-bridge': {
            name: 'Side bridge on your knees',
            start: {
                text: 'Lie on your side with your knees bent, propped on your elbow under your shoulder.',
            },
            steps: [
                { text: 'Lift your hips until your knees, hips and shoulders make one straight line.' },
                { text: 'Hold, lower slowly, and change sides.' },
            ],
            dose: {
                text: 'Hold for a few seconds only, rest, and repeat a few times on each side. Add more short holds before longer ones.',
                sources: ['mcgill2010'],
            },
            feel: { text: 'The lower side of your waist working.' },
            care: { text: 'Leave it out if your shoulder hurts.' },
        },
        'curl-up': {
            name: 'Curl-up',
            start: {
                text: 'Lie on your back with one knee bent and the other leg straight. Put both hands under your low back.',
            },
            steps: [
                {
                    text: 'Lift your head and shoulders just off the floor, in one piece. Your low back does not move.',
                },
                { text: 'Hold, lower slowly, and change legs.' },
            ],
            dose: {
                text: 'Hold for a few seconds only, rest, and repeat a few times. Add more short holds before longer ones.',
                sources: ['mcgill2010'],
            },
            feel: { text: 'The front of your tummy working.' },
            care: { text: 'Stop if your neck hurts.' },
        },
    },
    ease: {
        title: 'Positions that often ease the pain',
        intro: {
            text: 'Keep to what helps you. Rest for a short while, then get up and move: lying for long does not help.',
            sources: ['walesSciatica'],
        },
        positions: {
            'pillows-under-knees': {
                name: 'On your back, knees on pillows',
                how: {
                    text: 'Put several firm pillows under your knees, and rest your head on a cushion.',
                    sources: ['walesSciatica'],
                },
            },
            'cushion-between-knees': {
                name: 'On your side, cushion between the knees',
                how: {
                    text: 'Bend your knees, with a small, firm cushion between them.',
                    sources: ['walesSciatica'],
                },
            },
        },
    },
};

export { exercises };
