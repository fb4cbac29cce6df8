import { readManifest, isStale } from '../../../features/slots/manifest.js';
import { readSlots } from '../../../features/slots/published-slots.js';
import { readText } from './read-text.js';

/** The publishers' rule: nobody asks for a manifest more than once a minute. */
const SHORTEST_INTERVAL_MS = 60_000;
const parseUrl = (address, base) => new URL(address, base);
/** Reads calendars for a whole page, each at most once a minute, however many forms ask. */
class CalendarSource {
    constructor(read, 
    /** Milliseconds since 1970. */
    now) {
        this.read = read;
        this.now = now;
        this.readings = new Map();
    }
    /** The calendar behind a manifest's address; null where it cannot be read. An older one outlives a failed reading. */
    at(address) {
        const last = this.readings.get(address);
        // A device's clock may be set back meanwhile.
        if (last && Math.abs(this.now() - last.at) < SHORTEST_INTERVAL_MS)
            return last.calendar;
        const calendar = this.load(address).catch(() => last?.calendar ?? null);
        this.readings.set(address, { at: this.now(), calendar });
        return calendar;
    }
    async load(address) {
        const manifest = readManifest(await this.read(address), address, parseUrl);
        if (!manifest)
            throw new Error('No manifest');
        const { publishedAt, files } = manifest;
        if (isStale(manifest, this.now()))
            return { publishedAt, slots: [] };
        const answers = await Promise.allSettled(files.map((file) => this.read(file)));
        const slots = readSlots(answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : [])), parseUrl);
        // Without a file there may be fewer times; without any time nobody can say that there is none.
        if (slots.length === 0 && answers.some(({ status }) => status === 'rejected'))
            throw new Error('No slots');
        return { publishedAt, slots };
    }
}
/** The page's own. */
const pageCalendars = new CalendarSource(readText, () => Date.now());

export { CalendarSource, pageCalendars };
