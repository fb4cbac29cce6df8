import { objectIn, listOf, isObject, textOf } from '../foreign-json.js';
import { deliveryAddress } from '../options/web-address.js';
import { readTime } from './written-time.js';

const READ_TYPES = ["Location", "Schedule", "Slot"];
const MOST_FILES = 20;
const LONGEST_AGE_MS = 24 * 60 * 6e4;
function manifestAddress(text, base, parse) {
  const address = deliveryAddress(text, base, parse);
  return address !== null && /\/(\$|%24)bulk-publish$/.test(address.split(/[?#]/)[0] ?? "") ? address : null;
}
function readManifest(text, address, parse) {
  const said = objectIn(text);
  if (!said || !Array.isArray(said["output"])) return null;
  const files = listOf(said["output"]).flatMap((file) => {
    if (!isObject(file) || !READ_TYPES.includes(textOf(file["type"]))) return [];
    return deliveryAddress(textOf(file["url"]), address, parse) ?? [];
  });
  return {
    publishedAt: readTime(said["transactionTime"])?.at ?? null,
    files: [...new Set(files)].slice(0, MOST_FILES)
  };
}
function isStale({ publishedAt }, now) {
  return publishedAt === null || now - publishedAt > LONGEST_AGE_MS;
}

export { isStale, manifestAddress, readManifest };
