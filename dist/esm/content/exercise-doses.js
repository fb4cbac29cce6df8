const EXERCISE_DOSES = {
  "knee-rolls": {
    hold: { breaths: 1 },
    repeats: 8,
    orRepeats: 10,
    sides: { each: "side", change: "every-repeat" },
    often: "every-day"
  },
  "pelvic-tilt": { hold: { seconds: 2 }, repeats: 5, often: "three-times-a-day" },
  "press-up": { hold: { seconds: 20, upTo: true }, repeats: 2, often: "once-a-day" },
  "back-bend": { repeats: 5, often: "three-times-a-day" },
  "knee-to-chest": {
    hold: { seconds: 5 },
    repeats: 2,
    orRepeats: 3,
    sides: { each: "leg", change: "in-turn" },
    often: "morning-and-evening"
  },
  "bottom-to-heels": { hold: { breaths: 1 }, repeats: 8, orRepeats: 10, often: "every-day" },
  bridge: { hold: { breaths: 3 }, repeats: 5, often: "every-day" },
  "bird-dog": {
    hold: { seconds: 10, upTo: true },
    repeats: 5,
    sides: { each: "side", change: "in-turn" },
    often: "once-a-day"
  },
  "side-bridge": {
    hold: { seconds: 10, upTo: true },
    repeats: 2,
    sides: { each: "side", change: "in-turn" },
    often: "once-a-day"
  },
  "curl-up": {
    hold: { seconds: 10, upTo: true },
    repeats: 3,
    sides: { each: "leg", change: "halfway" },
    often: "once-a-day"
  }
};

export { EXERCISE_DOSES };
