function makeDelivery(request, destination, environment) {
  return async (signal) => {
    const where = destination();
    const { address, rules, options, reader } = where;
    const answer = await environment.post(rules.address(address), rules.encode(request, options), {
      opaque: reader.ok.by === "opaque",
      signal
    });
    return outcomeOf(answer, { ...where, reader: { ...reader, now: environment.now() } });
  };
}
function outcomeOf(answer, { rules, options, reader }) {
  return rules.interpret(answer, reader, options);
}

export { makeDelivery, outcomeOf };
