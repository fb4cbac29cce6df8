/** The ten in the order they are shown: gentle movement first, then strength. */
const EXERCISE_PLAN = [
    { id: 'knee-to-chest', bias: 'flexion', strengthening: false },
    { id: 'knee-rolls', bias: 'neutral', strengthening: false },
    { id: 'pelvic-tilt', bias: 'neutral', strengthening: false },
    { id: 'press-up', bias: 'extension', strengthening: false },
    { id: 'back-bend', bias: 'extension', strengthening: false },
    { id: 'bottom-to-heels', bias: 'flexion', strengthening: false },
    { id: 'bridge', bias: 'neutral', strengthening: true },
    { id: 'bird-dog', bias: 'neutral', strengthening: true },
    { id: 'side-bridge', bias: 'neutral', strengthening: true },
    { id: 'curl-up', bias: 'neutral', strengthening: true },
];
const EXERCISE_IDS = EXERCISE_PLAN.map(({ id }) => id);
/** The positions of ease in the order they are shown. */
const EASE_POSITION_IDS = ['pillows-under-knees', 'cushion-between-knees'];

export { EASE_POSITION_IDS, EXERCISE_IDS, EXERCISE_PLAN };
