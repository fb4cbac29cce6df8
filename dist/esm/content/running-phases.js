const PHASES_SOURCE = 'kneeRunTrial2023';
/** Trials 2023, doi 10.1186/s13063-023-07502-x, table 1: written for soldiers with overuse injuries of the knee. */
const RUNNING_PHASES = [
    { walk: 2, run: 3, miles: 1, effort: 3 },
    { walk: 2, run: 3, miles: 1.5, effort: 3 },
    { walk: 2, run: 4, miles: 1.5, effort: 4 },
    { walk: 2, run: 4, miles: 2, effort: 4 },
    { walk: 1, run: 4, miles: 2, effort: 5 },
    { walk: 0, run: null, miles: 2, effort: 5 },
];

export { PHASES_SOURCE, RUNNING_PHASES };
