import { telephoneAddress } from './telephone.js';

function emergencyNumber(given, region, numberByRegion) {
  const own = given?.trim() ?? "";
  const number = own.replace(/^(\d{3})[\s-]+\d{3}$/, "$1");
  if (telephoneAddress(number) !== null) return number;
  return region === null ? null : numberByRegion[region] ?? null;
}

export { emergencyNumber };
