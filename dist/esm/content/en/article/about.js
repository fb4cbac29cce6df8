const about = {
  title: "About this article",
  blocks: [
    {
      text: "It is general information for adults. It is not a diagnosis or medical advice, and it cannot rule out a serious cause of your pain. Stop anything here that makes you worse, and get help."
    },
    {
      text: "Using it does not make you a patient of the clinic. Nobody checks the forms on this page for emergencies. Facts from studies and guidelines carry the number of their source."
    }
  ]
};

export { about };
