const whyItMatters = {
  title: "Why low back pain matters",
  answer: { text: "It is common, and running gets the blame." },
  folded: [
    {
      text: "Low back pain is pain between your lowest ribs and the creases below your buttocks. In 2020, about 619 million people lived with it. By 2050 it may be 843 million.",
      sources: ["burden2023"]
    },
    {
      text: "Most adults have it at some point: 58% to 84% of people, says a summary of the British guideline.",
      sources: ["niceSummary2017"]
    },
    { text: "For nearly everyone, no single damaged part explains the pain.", sources: ["hartvigsen2018"] },
    { heading: "What has been linked to back pain in runners" },
    {
      text: "Runners often blame the distance. A review of 19 studies lists these, most of them seen in just one study:",
      sources: ["maselli2020"]
    },
    {
      list: [
        {
          term: "Stiffness.",
          text: "Hips that do not bend as far, tight hamstrings and a stiff back.",
          sources: ["maselli2020"]
        },
        { term: "Leg length.", text: "One leg longer than the other.", sources: ["maselli2020"] },
        {
          term: "Build and running history.",
          text: "Being tall, a body mass index above 24, and running for more than 6 years.",
          sources: ["maselli2020"]
        },
        {
          term: "A weak core, or one leg stronger than the other.",
          text: "These are often blamed, but are not among the most common links in the review.",
          sources: ["maselli2020"]
        }
      ]
    },
    { text: "These are links. None proves a cause, and you may have several or none." },
    {
      text: "Doing too much too soon is linked to stress fractures of the bone at the base of the spine.",
      sources: ["hoffmann2022"]
    }
  ]
};

export { whyItMatters };
