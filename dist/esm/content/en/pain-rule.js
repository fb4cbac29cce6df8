const painRule = {
  text: "Up to 3 out of 10 is fine if it settles by the next morning. Stop if it goes higher, makes you limp, or spreads down your leg.",
  sources: ["wisconsinRunning"]
};

export { painRule };
