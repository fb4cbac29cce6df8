import { readText } from '../read-text.js';

const MOST_BYTES = 15e5;
class ContentFile {
  constructor(address) {
    this.address = address;
    this.isSettled = false;
    this.text = null;
    this.made = /* @__PURE__ */ new Map();
    this.settled = this.fetch();
  }
  async fetch() {
    try {
      const [text, { readClinicFile }] = await Promise.all([
        readText(this.address, { mostBytes: MOST_BYTES, redirect: "error" }),
        import('./read-clinic-file.js')
      ]);
      this.text = text;
      this.read = readClinicFile;
    } catch (error) {
      console.warn(`back-pain-widgets: our own words are shown, as ${this.address} cannot be had.`, error);
    }
    this.isSettled = true;
  }
  /** What the file says to a page in these words; null where that is nothing. Its author hears of mistakes once. */
  contentIn(catalogue) {
    if (this.text === null || !this.read) return null;
    const known = this.made.get(catalogue);
    if (known !== void 0) return known;
    const content = this.read(this.text, this.address, catalogue);
    this.made.set(catalogue, content);
    return content;
  }
}
const files = /* @__PURE__ */ new Map();
function contentFile(address) {
  const file = files.get(address) ?? new ContentFile(address);
  files.set(address, file);
  return file;
}

export { ContentFile, contentFile };
