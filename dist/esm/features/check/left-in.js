const LEFT_IN = [
  ["YOUR-SITE", /\b(YOUR[-_ ]?[A-Z]|THAT-SITE)/],
  ["a gap to fill in", /[{<][\w -]+[}>]|…|\.{3}/],
  ["an example\u2019s address", /(\.|@|\/\/|^)(example\.(com|org|net)|[\w-]+\.example)\b/i],
  ["an example\u2019s name", /^Harbour Physio$/i],
  ["an example\u2019s number", /\b555[ .-]?(010[ .-]?0?\d{2,3}|01\d\d)\b|\b20[ ]?7946[ ]?0\d{3}\b/]
];
function leftIn(value) {
  return LEFT_IN.find(([, pattern]) => pattern.test(value))?.[0] ?? null;
}

export { leftIn };
