const keyPoints = {
  title: "In short",
  blocks: [
    {
      list: [
        { text: "Most new back pain eases within a few weeks.", sources: ["niceNg59"] },
        { text: "Pain does not have to mean harm: your back is strong.", sources: ["southTeesBack"] },
        { text: "Keep moving, at work too if you can.", sources: ["southTeesRules"] },
        { text: "Most people do not need a scan.", sources: ["niceNg59"] },
        { text: "When your pain has eased, you can go back to running step by step." }
      ]
    }
  ]
};

export { keyPoints };
