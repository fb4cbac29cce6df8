import { painRule } from '../pain-rule.js';

const running = {
  title: "Going back to running",
  blocks: [
    {
      warning: [
        {
          text: "Do not start until a stress fracture (a fine crack in a bone) has been ruled out if your pain came on gradually on one side of your low back or buttock, or if you had any of the warning signs in this article.",
          sources: ["sacralStress2019", "hoffmann2022"]
        },
        {
          text: "Ask a health professional first if you are pregnant or gave birth recently, have heart, lung or bone disease, or had an injury or operation recently."
        },
        {
          text: "Pain in your groin that makes you limp? Stop running, do not hop, and see a doctor today.",
          sources: ["robertson2017"]
        }
      ]
    },
    { heading: "Before you start" },
    {
      list: [
        { text: "Wait until you can walk for 30 minutes without pain.", sources: ["wisconsinRunning"] },
        {
          text: "Warm up for 10 to 15 minutes. Run on level ground, in good running shoes that are no more than 6 months old.",
          sources: ["kneeRunTrial2023"]
        },
        {
          text: "Plan 3 runs a week, with at least 1 day of rest between them.",
          sources: ["wisconsinRunning", "kneeRunTrial2023"]
        }
      ]
    },
    { heading: "How much pain is all right, and when to move on" },
    painRule,
    {
      text: "Do each step at least twice. Do not move to the next step if you get swelling or stiffness, or if your pain goes up during or after a run. Repeat the same step until that stops. If it does not stop after two tries, go back one step.",
      sources: ["kneeRunTrial2023", "wisconsinRunning"]
    },
    {
      title: "A plan in six steps",
      answer: { text: "From short runs to running without a break." },
      folded: [
        {
          text: "One trial tested a walk-run plan in people with back pain, but they were not runners. We found no plan tested in runners with back pain. The plans here were made for other groups. A physical therapist can adapt one for you.",
          sources: ["asteroid2024", "asteroidRegistry"]
        },
        {
          text: "It comes from the plan of a trial with soldiers who had overuse injuries of the knee. Nothing has been shown by it yet.",
          sources: ["kneeRunTrial2023"]
        },
        { place: "phases" },
        {
          text: "A week could look like this: run on Monday, Wednesday and Saturday. On the other days walk or do your exercises."
        }
      ]
    },
    {
      title: "If you are new to running",
      answer: { text: "A free plan for beginners." },
      folded: [
        {
          text: "Couch to 5K, from the British NHS, is written for beginners. Over 9 weeks, with 3 runs a week, it builds from 60 seconds of running to 30 minutes without a break.",
          sources: ["couchTo5k"]
        }
      ]
    }
  ]
};

export { running };
