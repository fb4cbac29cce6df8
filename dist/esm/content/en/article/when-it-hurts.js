const emergencyNotice = {
  title: "First: is this an emergency?",
  lead: { text: "{callForSigns}" },
  short: {
    text: "Numbness between your legs, a new problem with peeing or pooping, weakness in both legs, chest pain, or a serious accident? {callNow}"
  }
};
const guidelines = {
  title: "When your back hurts",
  blocks: [
    { heading: "What to do now" },
    {
      list: [
        {
          term: "Keep moving.",
          text: "Stop running for today, and walk gently if you can. In a new bout of back pain this helps a little more than bed rest. With sciatica it makes little difference to the pain, but it keeps you fit.",
          sources: ["dahm2010"]
        },
        {
          term: "Find what eases it.",
          text: "Try lying on your back with pillows under your knees, or on your side with a cushion between them. If bending one way eases the pain, or moves it out of your leg, do more of that. Stop what sends it further down.",
          sources: ["walesSciatica"]
        },
        {
          term: "Try warmth or cold.",
          text: "Some people prefer a warm pack, others a cold one. Wrap it in a towel. Do not put it on skin that feels numb: you could burn without noticing.",
          sources: ["nhsBackPain", "walesSciatica"]
        },
        {
          term: "Pace yourself.",
          text: "Start with what you can do now, rest in between, and build up slowly.",
          sources: ["guysPacing"]
        },
        {
          term: "Run again when it eases.",
          text: "You can run if that does not make the pain worse during the run or the next day. Run less and slower at first."
        }
      ]
    },
    { heading: "When to get help" },
    { place: "help" },
    {
      title: "If pain burns or shoots down a leg",
      answer: { text: "If any of the emergency signs start, get emergency help at once." },
      folded: [
        {
          text: "Burning, shooting pain, tingling or numbness down one leg often comes from an irritated nerve (sciatica). Many people get better in 4 to 6 weeks, but it can take longer.",
          sources: ["walesSciatica"]
        },
        { text: "Emergency signs can start later. If one does, call at once." },
        {
          text: "If leg pain lasts more than a few weeks, get advice. In one large study, people who had had a slipped disc for more than 6 months recovered less well.",
          sources: ["walesSciatica", "rihn2011"]
        }
      ]
    }
  ]
};

export { emergencyNotice, guidelines };
