const STUDY_SOURCE = "belavy2017";
const STUDY_GROUPS = [
  { id: "noSport", people: 24, range: null, mean: null },
  { id: "joggers", people: 30, range: { from: 20, to: 40 }, mean: 28 },
  { id: "longDistance", people: 25, range: { from: 50, to: null }, mean: 66.6 }
];

export { STUDY_GROUPS, STUDY_SOURCE };
