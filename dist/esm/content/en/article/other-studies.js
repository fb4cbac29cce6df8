const otherStudies = {
  title: "What all studies mean for you",
  answer: { text: "No harm was seen, but none can be ruled out." },
  folded: [
    {
      list: [
        {
          term: "Older runners.",
          text: "In a very small study of men aged 44 to 62, the discs of 9 runners were 20% taller than those of about 8 men who were not active, and showed less wear. They did not clearly hold more water.",
          sources: ["mitchell2020"]
        },
        {
          term: "Marathon runners.",
          text: "In 54 amateur runners, the soft center of the discs gave a weaker water signal than in 30 other healthy people. The runners were about 4 years older, which may explain part of it.",
          sources: ["li2024"]
        },
        {
          term: "First marathon.",
          text: "In 21 people who trained for and ran their first marathon, scans before and after showed no change in the discs.",
          sources: ["horga2022"]
        },
        {
          term: "How common back pain is in runners.",
          text: "Across 19 studies, 0.7% to 20.2% of runners had low back pain at the time or in the period asked about. This cannot be set beside lifetime figures. The reviewers thought it low.",
          sources: ["maselli2020"]
        },
        {
          term: "Running with a sore back.",
          text: "In the ASTEROID trial, 40 adults aged 18 to 45 with long-lasting back pain followed a walk-run plan for 12 weeks or waited. The pain of those who ran fell by about 15 points more on a scale of 100, and daily life became a little easier. Among the 20 who ran there were 7 leg injuries or pains, 1 fainting from another illness and 1 bout of back pain, none serious.",
          sources: ["asteroid2024"]
        },
        {
          term: "Who took part.",
          text: "Nobody in that trial had been running regularly, and people with sciatica were left out.",
          sources: ["asteroidRegistry"]
        },
        {
          term: "A word of caution.",
          text: "An earlier conference report of that trial judged the differences too small to matter much. Weekly running rose from {2.9 km} to just {5.6 km}.",
          sources: ["asteroidAbstract2023"]
        },
        {
          term: "Walking.",
          text: "In the WalkBack trial, 701 adults had just recovered from back pain. Half got 6 sessions with a physical therapist over 6 months, to walk more and learn about back pain. Back pain that limited them came back after about 208 days (half of them), compared with 112 days without. Walkers had more leg problems, but no more health problems overall (52% and 54%).",
          sources: ["walkBack2024"]
        }
      ]
    },
    {
      text: "Overall, regular running is associated with discs that hold more water in one study of three.",
      sources: ["belavy2017", "mitchell2020", "li2024"]
    },
    {
      text: "None of these studies showed harm to healthy backs, but none could rule it out. No study has shown that running lowers the risk of back pain."
    }
  ]
};

export { otherStudies };
