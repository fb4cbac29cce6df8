import type { Pausable } from '../../../features/pausable.js';
import type { Calendar } from '../../../features/slots/free-times-state.js';
import { isStale, readManifest } from '../../../features/slots/manifest.js';
import { readSlots } from '../../../features/slots/published-slots.js';
import { inSlices } from '../../shared/in-slices.js';
import { readText, type ReadText } from '../../shared/read-text.js';

/** The publishers' rule: nobody asks for a manifest more than once a minute. */
const SHORTEST_INTERVAL_MS = 60_000;

const parseUrl = (address: string, base: string): URL => new URL(address, base);

/** Reads calendars for a whole page, each at most once a minute, however many forms ask. */
export class CalendarSource {
  private readonly readings = new Map<string, { at: number; calendar: Promise<Calendar | null> }>();

  constructor(
    private readonly read: ReadText,
    /** Milliseconds since 1970. */
    readonly now: () => number,
    /** Runs long work without making the patient wait. */
    readonly run: <Result>(work: Pausable<Result>) => Promise<Result> = inSlices,
  ) {}

  /** The calendar behind a manifest's address; null where it cannot be read. An older one outlives a failed reading. */
  at(address: string): Promise<Calendar | null> {
    const last = this.readings.get(address);
    // A device's clock may be set back meanwhile.
    if (last && Math.abs(this.now() - last.at) < SHORTEST_INTERVAL_MS) return last.calendar;
    const calendar = this.load(address).catch(() => last?.calendar ?? null);
    this.readings.set(address, { at: this.now(), calendar });
    return calendar;
  }

  private async load(address: string): Promise<Calendar> {
    const manifest = readManifest(await this.read(address), address, parseUrl);
    if (!manifest) throw new Error('No manifest');
    const { publishedAt, files } = manifest;
    if (isStale(manifest, this.now())) return { publishedAt, slots: [] };
    const answers = await Promise.allSettled(files.map((file) => this.read(file)));
    const texts = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    const slots = await this.run(readSlots(texts, parseUrl));
    // Without a file there may be fewer times; without any time nobody can say that there is none.
    if (slots.length === 0 && answers.some(({ status }) => status === 'rejected'))
      throw new Error('No slots');
    return { publishedAt, slots };
  }
}

/** The page's own. */
export const pageCalendars = new CalendarSource(readText, () => Date.now());
