import { readManifest, isStale } from '../../../features/slots/manifest.js';
import { readSlots } from '../../../features/slots/published-slots.js';
import { inSlices } from '../../shared/in-slices.js';
import { readText } from '../../shared/read-text.js';

const SHORTEST_INTERVAL_MS = 6e4;
const parseUrl = (address, base) => new URL(address, base);
class CalendarSource {
  constructor(read, now, run = inSlices) {
    this.read = read;
    this.now = now;
    this.run = run;
    this.readings = /* @__PURE__ */ new Map();
  }
  /** The calendar behind a manifest's address; null where it cannot be read. An older one outlives a failed reading. */
  at(address) {
    const last = this.readings.get(address);
    if (last && Math.abs(this.now() - last.at) < SHORTEST_INTERVAL_MS) return last.calendar;
    const calendar = this.load(address).catch(() => last?.calendar ?? null);
    this.readings.set(address, { at: this.now(), calendar });
    return calendar;
  }
  async load(address) {
    const manifest = readManifest(await this.read(address), address, parseUrl);
    if (!manifest) throw new Error("No manifest");
    const { publishedAt, files } = manifest;
    if (isStale(manifest, this.now())) return { publishedAt, slots: [] };
    const answers = await Promise.allSettled(files.map((file) => this.read(file)));
    const texts = answers.flatMap((answer) => answer.status === "fulfilled" ? answer.value : []);
    const slots = await this.run(readSlots(texts, parseUrl));
    if (slots.length === 0 && answers.some(({ status }) => status === "rejected"))
      throw new Error("No slots");
    return { publishedAt, slots };
  }
}
const pageCalendars = new CalendarSource(readText, () => Date.now());

export { CalendarSource, pageCalendars };
