/**
 * The number for an ambulance by ISO 3166 region, only where we are sure of it; every other region is shown
 * 112 together with 'or your local emergency number'.
 *
 * 112 is the European emergency number in every member state and in the countries that adopted it
 * (Directive (EU) 2018/1972, article 109). 911: North American Numbering Plan. 999: United Kingdom and Ireland
 * (both also answer 112). 000: Australia. 111: New Zealand.
 */
const EUROPEAN = 'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');
const EMERGENCY_NUMBER_BY_REGION = {
    ...Object.fromEntries(EUROPEAN.map((region) => [region, '112'])),
    US: '911',
    CA: '911',
    GB: '999',
    IE: '999',
    AU: '000',
    NZ: '111',
};
/** Regions whose road signs are in miles. */
const MILE_REGIONS = ['US', 'GB', 'LR', 'MM'];

export { EMERGENCY_NUMBER_BY_REGION, MILE_REGIONS };
