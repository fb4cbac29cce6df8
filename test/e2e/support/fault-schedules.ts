/** What goes wrong, as data: seeded, so that a run that fails can be run again (`SEED=… npm run test:e2e`). */
import fc from 'fast-check';

/** What the server does with one try, in the order in which tries arrive. Milliseconds are of the patient's clock. */
export type Fault =
  /** The connection breaks and nothing was stored. */
  | { does: 'drop' }
  /** What comes back is no HTTP at all, and nothing was stored. */
  | { does: 'garble' }
  /** Stored, and the connection breaks before an answer. */
  | { does: 'store, then drop' }
  /** Stored, and the answer breaks off within its body. */
  | { does: 'answer half' }
  /** Stored, and the answer stops within its body without an end. */
  | { does: 'answer half, then hang' }
  /** An error that another try may cure; `stored`: the server had stored the request before it failed. */
  | { does: 'error'; status: number; stored: boolean; retryAfter: string | null }
  /** Stored and confirmed, late but in time. */
  | { does: 'take long'; ms: number }
  /** Stored when the form has given this try up; the answer finds nobody. */
  | { does: 'store too late'; ms: number }
  /** Neither stored nor answered. */
  | { does: 'hang' }
  /** The server says no. Nothing is stored, and asking again by oneself would be wrong. */
  | { does: 'say no'; status: number; body: string };

/** What a patient presses, where it is on the screen at that moment. */
export type Press = 'Send request' | 'Try again' | 'Try now' | 'Stop waiting';

export interface Schedule {
  format: 'multipart' | 'urlencoded' | 'json' | 'text';
  ok: 'status' | 'ok=true';
  /** After so many milliseconds the patient, who has filled the form, sends it. */
  sendAt: number;
  /** Tries beyond these are stored and confirmed. */
  faults: Fault[];
  presses: { at: number; button: Press }[];
}

/** One page with several patients' forms, which lose and regain the connection together. */
export interface PageSchedule {
  forms: Schedule[];
  /** When the connection goes, and when it comes back; null: it stays away. */
  offline: { from: number; to: number | null }[];
  random: number;
}

/** A `Retry-After` as servers write it: seconds, a date (relative here, `+` seconds), or nonsense. */
const RETRY_AFTER = ['0', '3', '20', '90', '1000000000', '+7', '+600', '-5', '1e9', 'soon'];

/** A fault that costs a try: one that is not confirmed, and may be asked again. */
export const costsATry = ({ does }: Fault): boolean => does !== 'take long' && does !== 'say no';

const constant = <F extends Fault>(...faults: F[]) => fc.constantFrom(...faults);

/** Every kind of fault there is; each is met at each of the tries (`certainSchedules`). */
const KINDS: { [Kind in Fault['does']]: fc.Arbitrary<Fault & { does: Kind }> } = {
  drop: constant({ does: 'drop' }),
  garble: constant({ does: 'garble' }),
  'store, then drop': constant({ does: 'store, then drop' }),
  'answer half': constant({ does: 'answer half' }),
  'answer half, then hang': constant({ does: 'answer half, then hang' }),
  hang: constant({ does: 'hang' }),
  error: fc.oneof(
    fc.record({
      does: fc.constant('error' as const),
      status: fc.constantFrom(500, 502, 504, 408, 425),
      stored: fc.boolean(),
      retryAfter: fc.constant(null),
    }),
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constant('error' as const),
        status: fc.constantFrom(429, 503),
        stored: fc.boolean(),
        retryAfter: fc.constantFrom(null, ...RETRY_AFTER),
      }),
    },
  ),
  'take long': fc.record({ does: fc.constant('take long'), ms: fc.integer({ min: 1_000, max: 19_000 }) }),
  'store too late': fc.record({
    does: fc.constant('store too late'),
    ms: fc.integer({ min: 20_500, max: 50_000 }),
  }),
  'say no': constant(
    { does: 'say no', status: 403, body: '' },
    { does: 'say no', status: 422, body: '{"errors":{"phone":"too-short"}}' },
    { does: 'say no', status: 200, body: '{"ok":false,"message":"No more today"}' },
  ),
};
export const FAULT_KINDS = Object.keys(KINDS) as Fault['does'][];

const { 'say no': verdict, error, ...others } = KINDS;
const passing: fc.Arbitrary<Fault> = fc.oneof({ weight: 4, arbitrary: error }, ...Object.values(others));
/** One that costs a try. */
const lost: fc.Arbitrary<Fault> = passing.filter((fault) => costsATry(fault));
const exactly = (count: number, fault: fc.Arbitrary<Fault>) =>
  fc.array(fault, { minLength: count, maxLength: count });

const moment = fc.integer({ min: 0, max: 300_000 });

const patient = {
  format: fc.constantFrom<Schedule['format'][]>('multipart', 'urlencoded', 'json', 'text'),
  ok: fc.constantFrom<Schedule['ok'][]>('status', 'ok=true'),
  sendAt: fc.integer({ min: 500, max: 15_000 }),
};
/** One who presses once and waits. */
const patiently = (faults: fc.Arbitrary<Fault[]>): fc.Arbitrary<Schedule> =>
  fc.record({ ...patient, faults, presses: fc.constant([]) });

const schedule: fc.Arbitrary<Schedule> = fc.record({
  ...patient,
  faults: fc.oneof(
    { weight: 4, arbitrary: fc.array(passing, { maxLength: 3 }) },
    { weight: 2, arbitrary: fc.array(passing, { minLength: 4, maxLength: 10 }) },
    {
      weight: 2,
      arbitrary: fc.array(fc.oneof({ weight: 2, arbitrary: passing }, verdict), {
        minLength: 1,
        maxLength: 6,
      }),
    },
  ),
  presses: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Schedule['presses']>([]) },
    {
      weight: 2,
      arbitrary: fc.array(
        fc.record({
          at: moment,
          button: fc.constantFrom<Press[]>(
            'Send request',
            'Try again',
            'Try again',
            'Try now',
            'Stop waiting',
          ),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    },
  ),
});

const offline = fc.oneof(
  { weight: 7, arbitrary: fc.constant<PageSchedule['offline']>([]) },
  {
    weight: 3,
    arbitrary: fc
      .uniqueArray(fc.integer({ min: 1_000, max: 90_000 }), { minLength: 2, maxLength: 5 })
      .map((moments) => {
        const [...times] = moments.sort((a, b) => a - b);
        const windows: PageSchedule['offline'] = [];
        while (times.length > 0) windows.push({ from: times.shift() ?? 0, to: times.shift() ?? null });
        return windows;
      }),
  },
);

/**
 * What chance might leave out: each kind of fault at each of the four tries, with as many more as make three before the
 * server takes the request; and each `Retry-After` at the first.
 */
const certainSchedules: fc.Arbitrary<Schedule>[] = [
  ...Object.values(KINDS).flatMap((kind: fc.Arbitrary<Fault>) =>
    [0, 1, 2, 3].map((before) =>
      patiently(
        fc
          .tuple(exactly(before, lost), kind, exactly(Math.max(0, 2 - before), lost))
          .map(([first, fault, more]) => [...first, fault, ...more]),
      ),
    ),
  ),
  ...RETRY_AFTER.map((retryAfter) =>
    patiently(fc.constant([{ does: 'error', status: 503, stored: false, retryAfter }])),
  ),
];

/** Everybody is offline when they press, and nobody presses again. */
const sentOffline = (forms: number, to: number | null): fc.Arbitrary<PageSchedule> =>
  fc.record({
    forms: fc.array(patiently(fc.array(lost, { maxLength: 2 })), { minLength: forms, maxLength: forms }),
    offline: fc.constant([{ from: 0, to }]),
    random: fc.integer(),
  });

export function pageSchedules(seed: number, pages: number, formsPerPage: number): PageSchedule[] {
  const random = fc.integer();
  const certain: fc.Arbitrary<PageSchedule>[] = [
    sentOffline(formsPerPage, 60_000),
    sentOffline(formsPerPage, null),
  ];
  for (let first = 0; first < certainSchedules.length; first += formsPerPage) {
    const some = certainSchedules.slice(first, first + formsPerPage);
    const forms = fc.tuple(...some, ...Array.from({ length: formsPerPage - some.length }, () => schedule));
    certain.push(fc.record({ forms, offline: fc.constant([]), random }));
  }
  const page = fc.record({
    forms: fc.array(schedule, { minLength: formsPerPage, maxLength: formsPerPage }),
    offline,
    random,
  });
  return [
    ...fc.sample(fc.tuple(...certain), { seed, numRuns: 1 }).flat(),
    ...fc.sample(page, { seed, numRuns: Math.max(0, pages - certain.length) }),
  ];
}
