const outlook = {
  title: "Getting better",
  blocks: [
    {
      text: "A new bout of back pain usually begins to ease within 2 weeks and settles in 4 to 6 weeks. It often comes back at some time. That does not have to mean new damage.",
      sources: ["nhsBackExercises", "hartvigsen2018", "southTeesBack"]
    },
    {
      text: "Pain that has lasted for a long time can be helped as well. The British guideline puts exercise first, before medicines.",
      sources: ["niceSummary2017"]
    },
    {
      title: "If the pain flares up",
      answer: { text: "Do less for a short while, but do not stop." },
      folded: [
        {
          text: "Some people need to rest for a couple of days. A bad day is not new damage.",
          sources: ["cuhFlareUp", "southTeesBack"]
        },
        { text: "Use warmth and the positions that help you. Then build up again a little each day." },
        {
          text: "In the WalkBack trial, a walking program was associated with a longer time until back pain came back.",
          sources: ["walkBack2024"]
        }
      ]
    },
    {
      title: "Work and lifting",
      answer: { text: "You can work before the pain is gone." },
      folded: [
        {
          text: "Stay at work if you can, or go back as soon as you are able. You do not have to be free of pain first.",
          sources: ["southTeesBack", "sironaBack"]
        },
        {
          text: "Ask for lighter tasks at first. Do not sit for too long, and change your position often. Go back to heavy lifting step by step.",
          sources: ["southTeesRules"]
        }
      ]
    },
    {
      title: "Sleep and stress",
      answer: { text: "Any position that is comfortable is fine." },
      folded: [
        {
          text: "There is no best position or mattress. Choose what is most comfortable.",
          sources: ["cspBackPain"]
        },
        {
          text: "On your side, try a small, firm cushion between your knees. On your back, try several firm pillows under your knees.",
          sources: ["walesSciatica"]
        },
        {
          text: "Good sleep habits and less stress can help you cope with the pain.",
          sources: ["southTeesBack"]
        }
      ]
    },
    {
      title: "Medicines",
      answer: { text: "Ask a pharmacist what is safe for you." },
      folded: [
        {
          text: "Anti-inflammatory tablets such as ibuprofen may help. Take as little as helps, for as short a time as you can.",
          sources: ["niceNg59"]
        },
        {
          text: "They are not safe for everybody. Ask a pharmacist first if you are pregnant or over 65, take blood thinners or other tablets, or have had stomach, kidney, heart or asthma problems.",
          sources: ["nhsIbuprofen"]
        },
        { text: "With sciatica it is not clear how much they help.", sources: ["walesSciatica"] },
        { text: "Acetaminophen (paracetamol) works poorly on its own.", sources: ["niceNg59"] },
        {
          text: "Strong painkillers (opioids, such as codeine) do little for long-lasting back pain and can do harm.",
          sources: ["niceNg59"]
        }
      ]
    },
    {
      title: "What a physical therapist does",
      answer: { text: "Listens, examines you, plans with you." },
      folded: [
        {
          text: "A physical therapist asks about your pain, examines you and plans the treatment with you. You may get exercises for your fitness and strength, useful tips, and help with your worries.",
          sources: ["guysPacing"]
        }
      ]
    },
    {
      title: "When a scan helps",
      answer: { text: "Rarely, and only if it changes the treatment." },
      folded: [
        {
          text: "A scan helps when a doctor suspects a serious cause or plans an operation or an injection. Otherwise it rarely changes what helps.",
          sources: ["niceNg59"]
        },
        {
          text: "It often shows harmless wear. Among people without any pain, worn discs are seen in about 37 in 100 aged 20 and in 96 in 100 aged 80.",
          sources: ["brinjikji2015"]
        }
      ]
    }
  ]
};

export { outlook };
