const REGIONS_BY_NUMBER = [
  ["000", "AU"],
  ["101", "IL PS"],
  ["103", "BY KZ UA"],
  ["111", "NZ"],
  [
    "112",
    "BE BG CY CZ DE DK EE ES FI FR GE GH GR HR HU IN IS IT KW LT LU LV MT NL PL PT RO RU SE SI SK TR ZA"
  ],
  ["113", "NO"],
  ["115", "VN"],
  ["119", "JP KR TW"],
  ["120", "CN"],
  ["123", "CO EG"],
  ["131", "CL"],
  ["132", "SV"],
  ["140", "LB"],
  ["141", "PY"],
  ["144", "AT CH LI"],
  ["1515", "SN"],
  ["1669", "TH"],
  ["190", "TN"],
  ["192", "BR"],
  ["1990", "LK"],
  ["911", "AS CA EC GU HN JO MP MX PA PR US VI"],
  ["995", "SG"],
  ["997", "SA"],
  ["998", "AE"],
  ["999", "BD BH GB GG GI HK IE IM JE MO MY QA"]
];
const EMERGENCY_NUMBER_BY_REGION = Object.fromEntries(
  REGIONS_BY_NUMBER.flatMap(([number, regions]) => regions.split(" ").map((region) => [region, number]))
);

export { EMERGENCY_NUMBER_BY_REGION };
