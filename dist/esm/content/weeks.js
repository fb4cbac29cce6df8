const regions = (list) => new Set(list.split(" "));
const SUNDAY_FIRST = regions(
  "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW US VE VI YE ZA ZW"
);
const SATURDAY_FIRST = regions("AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY");
const FRIDAY_AND_SATURDAY_OFF = regions("BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE");
function weekOf(region) {
  const at = region ?? "";
  return {
    first: SUNDAY_FIRST.has(at) ? "sun" : SATURDAY_FIRST.has(at) ? "sat" : "mon",
    weekend: FRIDAY_AND_SATURDAY_OFF.has(at) ? ["fri", "sat"] : ["sat", "sun"]
  };
}

export { weekOf };
