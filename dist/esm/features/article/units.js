const LENGTH = { km: 1, mi: 1.609344 };
function convertDistance(distance, from, to) {
  return distance * LENGTH[from] / LENGTH[to];
}
function fractionDigits(distance) {
  return distance < 9.95 ? 1 : 0;
}
function replaceDistances(text, inWords) {
  return text.replace(
    /\{([\d.]+)(?: to ([\d.]+))? (km|mi)\}/g,
    (_match, from, to, unit) => inWords({ from: Number(from), to: to === void 0 ? null : Number(to), unit })
  );
}

export { convertDistance, fractionDigits, replaceDistances };
