const heart = {
  ask: { text: "Do any of these fit you now?" },
  hint: { text: "Press the first one that fits you." }
};
const veryIll = { ask: { text: "Are any of these true for you?" } };
const hospital = { ask: { text: "Do any of these apply to you and your back?" } };
const questions = {
  age: {
    ask: { text: "How old are you?" },
    hint: { text: "A child or a teenager should do this with a parent, or with another adult they trust." }
  },
  heart,
  "heart-young": heart,
  nerves: {
    ask: { text: "Have any of these started with this pain, or since then?" },
    hint: {
      text: "Some of these are private. We ask because the same nerves serve your legs, bladder, bowels and genitals. If those nerves are squeezed, you need help fast."
    }
  },
  "nerves-young": {
    ask: { text: "Have any of these started with this pain, or since then?" },
    hint: {
      text: "Some of these are private. We ask because the same nerves serve your legs, bladder and bowels. If those nerves are squeezed, you need help fast."
    }
  },
  "very-ill": veryIll,
  "very-ill-young": veryIll,
  hospital,
  "hospital-young": hospital,
  illness: { ask: { text: "Do any of these fit you?" } },
  pattern: { ask: { text: "Do any of these describe your pain or your back?" } },
  sport: {
    ask: { text: "If you run or play sports, do any of these fit?" },
    hint: { text: "Dance, gym, hiking and army training count as sports." }
  },
  course: {
    ask: { text: "Last question: do any of these fit?" },
    hint: { text: "Press the first one that fits you." }
  }
};

export { questions };
