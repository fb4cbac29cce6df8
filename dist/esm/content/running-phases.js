const PHASES_SOURCE = "kneeRunTrial2023";
const RUNNING_PHASES = [
  { walk: 2, run: 3, miles: 1, effort: 3 },
  { walk: 2, run: 3, miles: 1.5, effort: 3 },
  { walk: 2, run: 4, miles: 1.5, effort: 4 },
  { walk: 2, run: 4, miles: 2, effort: 4 },
  { walk: 1, run: 4, miles: 2, effort: 5 },
  { walk: 0, run: null, miles: 2, effort: 5 }
];

export { PHASES_SOURCE, RUNNING_PHASES };
