/**
 * The number that reaches an ambulance, by ISO 3166 region. Each is confirmed by a source, named in
 * docs/emergency-numbers.md together with what is said about it there. A region that is not here is shown words and no
 * number to tap: a wrong number costs the minutes that the right one would have saved.
 *
 * 112 reaches help all over Europe, but in Norway, Switzerland, Austria and Liechtenstein it is answered by the police,
 * who pass the call on. There the ambulance has a number of its own.
 */
const REGIONS_BY_NUMBER: readonly [number: string, regions: string][] = [
  ['000', 'AU'],
  ['101', 'IL PS'],
  ['103', 'BY KZ UA'],
  ['111', 'NZ'],
  [
    '112',
    'BE BG CY CZ DE DK EE ES FI FR GE GH GR HR HU IN IS IT KW LT LU LV MT NL PL PT RO RU SE SI SK TR ZA',
  ],
  ['113', 'NO'],
  ['115', 'VN'],
  ['119', 'JP KR TW'],
  ['120', 'CN'],
  ['123', 'CO EG'],
  ['131', 'CL'],
  ['132', 'SV'],
  ['140', 'LB'],
  ['141', 'PY'],
  ['144', 'AT CH LI'],
  ['1515', 'SN'],
  ['1669', 'TH'],
  ['190', 'TN'],
  ['192', 'BR'],
  ['1990', 'LK'],
  ['911', 'AS CA EC GU HN JO MP MX PA PR US VI'],
  ['995', 'SG'],
  ['997', 'SA'],
  ['998', 'AE'],
  ['999', 'BD BH GB GG GI HK IE IM JE MO MY QA'],
];

export const EMERGENCY_NUMBER_BY_REGION: Readonly<Record<string, string>> = Object.fromEntries(
  REGIONS_BY_NUMBER.flatMap(([number, regions]) => regions.split(' ').map((region) => [region, number])),
);
