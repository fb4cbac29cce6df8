/** The files with clinics' own words, each fetched once for a page, whichever of its elements ask. */
import type { ClinicContent } from '../../../features/clinic-content/read-content.js';
import type { Catalogue } from '../../../locales/shown-catalogue.js';
import { readText } from '../read-text.js';
import type { readClinicFile } from './read-clinic-file.js';

/** As many characters as a file may have, each of up to 3 bytes. */
const MOST_BYTES = 1_500_000;

export class ContentFile {
  /** Resolves when the file is there, or cannot be had. Never rejects. */
  readonly settled: Promise<void>;
  isSettled = false;
  private text: string | null = null;
  private read: typeof readClinicFile | undefined;
  private readonly made = new Map<Catalogue, ClinicContent | null>();

  constructor(private readonly address: string) {
    this.settled = this.fetch();
  }

  private async fetch(): Promise<void> {
    try {
      // Only a page with words of its own loads what reads them, where a bundler keeps that apart.
      const [text, { readClinicFile }] = await Promise.all([
        readText(this.address, { mostBytes: MOST_BYTES, redirect: 'error' }),
        import('./read-clinic-file.js'),
      ]);
      this.text = text;
      this.read = readClinicFile;
    } catch (error) {
      console.warn(`back-pain-widgets: our own words are shown, as ${this.address} cannot be had.`, error);
    }
    this.isSettled = true;
  }

  /** What the file says to a page in these words; null where that is nothing. Its author hears of mistakes once. */
  contentIn(catalogue: Catalogue): ClinicContent | null {
    if (this.text === null || !this.read) return null;
    const known = this.made.get(catalogue);
    if (known !== undefined) return known;
    const content = this.read(this.text, this.address, catalogue);
    this.made.set(catalogue, content);
    return content;
  }
}

const files = new Map<string, ContentFile>();

export function contentFile(address: string): ContentFile {
  const file = files.get(address) ?? new ContentFile(address);
  files.set(address, file);
  return file;
}
