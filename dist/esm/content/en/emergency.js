const emergency = {
  known: {
    button: "Call {number} now",
    call: "Call {number} now.",
    callForSigns: "Call {number} now if you have back pain together with any of these:",
    notByForm: "This form is not for emergencies. In an emergency, call {number}."
  },
  unknown: {
    button: "Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe)",
    call: "Call your local emergency number now (911 in the US and Canada, 999 in the UK, 000 in Australia, 112 in most of Europe).",
    callForSigns: "Call your local emergency number now if you have back pain and any of the signs below. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe.",
    notByForm: "This form is not for emergencies. Call your local emergency number instead. It is 911 in the US and Canada, 999 in the UK, 000 in Australia, and 112 in most of Europe."
  }
};

export { emergency };
