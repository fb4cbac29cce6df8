const discStudy = {
  title: "The 2017 disc study",
  answer: { text: "The discs of runners held more water." },
  folded: [
    {
      text: "In 2017, Daniel Belav\xFD and his team compared the discs of 79 healthy women and men aged 25 to 35.",
      sources: ["belavy2017"]
    },
    { text: "Discs are the soft cushions between the bones of your spine." },
    {
      list: [
        {
          term: "Water.",
          text: "They used an MRI scan to estimate how much water the discs held.",
          sources: ["belavy2017"]
        },
        {
          term: "Height.",
          text: "The pictures showed how tall each disc was compared with the bone next to it.",
          sources: ["belavy2017"]
        },
        {
          term: "Movement.",
          text: "A sensor recorded how people moved in daily life.",
          sources: ["belavy2017"]
        }
      ]
    },
    { heading: "The three groups" },
    {
      text: "One group had done no regular sport for 5 years. The joggers had run {20 to 40 km} a week, the long-distance runners more than {50 km}, both for at least 5 years.",
      sources: ["belavy2017"]
    },
    { place: "groups" },
    { heading: "What it found" },
    {
      list: [
        {
          term: "More water in both groups of runners.",
          text: "Their discs held more water than in people who did no sport, most of all in the soft center.",
          sources: ["belavy2017"]
        },
        {
          term: "Taller discs only with long distances.",
          text: "Only those who ran more than {50 km} a week had taller discs (compared with the bones next to them), only in the lowest part of the back.",
          sources: ["belavy2017"]
        },
        {
          term: "Moderate movement fitted best.",
          text: "Discs held more water in people who often moved at the pace of a fast walk or slow run, about {7.2 km} an hour. Hard impacts, slow walking and keeping still showed no such link.",
          sources: ["belavy2017"]
        }
      ]
    },
    {
      text: "Some people believe that running wears the spine out. In this study, the discs of runners looked no worse.",
      sources: ["belavy2017"]
    },
    { heading: "What it cannot tell us" },
    {
      list: [
        {
          text: "It looked at people only once. It cannot show that running caused the difference.",
          sources: ["belavy2017"]
        },
        { text: "People whose backs feel good may simply keep running." },
        {
          text: "Everyone was young and healthy, and nearly all were white. The study did not measure pain.",
          sources: ["belavy2017"]
        }
      ]
    }
  ]
};

export { discStudy };
