function patientWords({ words: msg }, contact, canSend) {
  const ways = waysToClinic(msg, contact);
  if (!canSend)
    return [
      {
        when: "In place of the form, as it has no address to send to",
        words: [
          msg("Requests cannot be sent from this page at the moment. Please contact the clinic directly."),
          ...ways
        ]
      }
    ];
  return [
    {
      when: "After a request that arrived",
      words: [
        msg("Your request has arrived"),
        msg("This is not a booked appointment yet: the clinic still has to agree on a time with you."),
        msg("If you hear nothing, get in touch and give your reference."),
        ...ways
      ]
    },
    {
      when: "After a request whose answer nobody could read",
      words: [
        msg("Sent, not confirmed"),
        msg("Your request has left this page. This clinic\u2019s system cannot tell us whether it arrived."),
        ...ways
      ]
    },
    {
      when: "After a request that was not confirmed",
      words: [
        msg("Your request was not confirmed"),
        msg("The clinic\u2019s system could not be reached. We tried several times."),
        msg("Nothing you wrote is lost."),
        msg("You can also contact the clinic directly."),
        ...ways
      ]
    }
  ];
}
function waysToClinic(msg, { phone, email }) {
  const sentence = phone !== null && email !== null ? msg("Call {phone} or write to {email}.") : phone !== null ? msg("Call {phone}.") : email !== null ? msg("Write to {email}.") : null;
  return sentence === null ? [] : [sentence.replace("{phone}", () => phone ?? "").replace("{email}", () => email ?? "")];
}

export { patientWords };
