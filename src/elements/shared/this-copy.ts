/**
 * Several copies of our code can meet on one page: two script tags, a script and an app that imports the package, two
 * apps. The first to register an element stays. Where a later one is of another version or build, the page may not get
 * what its author has just put there, so whoever looks into the console learns of both and where they came from.
 */
import { loadedFrom } from '../../loaded-from.js';

/** One copy of our code. */
export interface Copy {
  readonly version: string;
  /** Made from the sources: two builds of one version that differ have different names. */
  readonly build: string;
  /** Where it was loaded from; null where the browser does not say. */
  readonly address: string | null;
  /** Copies that came later and have been told of, as they were named. One set for the page: a script may run twice. */
  readonly told: Set<string>;
}

export const THIS_COPY: Copy = {
  version: '__VERSION__',
  build: '__BUILD__',
  // Asked for only where somebody reads it: the browser goes through the whole script once more to name its lines.
  get address() {
    return loadedFrom() ?? null;
  },
  told: new Set(),
};

/** The copy that an element's class belongs to; null where the class is not ours, or from before copies had names. */
export function copyOf(element: CustomElementConstructor | undefined): Copy | null {
  const { copy } = (element ?? {}) as { copy?: Partial<Copy> };
  return copy?.told instanceof Set ? (copy as Copy) : null;
}

export function isOfThisBuild({ version, build }: Copy): boolean {
  return version === THIS_COPY.version && build === THIS_COPY.build;
}

/** Tells the author of the page, once, that an earlier copy stays. Of the same build it is no news. */
export function tellOfEarlier(earlier: Copy): void {
  if (isOfThisBuild(earlier)) return;
  const later = named(THIS_COPY);
  if (!earlier.told.has(later))
    console.warn(
      `back-pain-widgets ${later}: ${named(earlier)} is already on this page and stays. Keep only one of them.`,
    );
  earlier.told.add(later);
}

function named({ version, build, address }: Copy): string {
  return `${version} (build ${build}, ${address ?? 'address not known'})`;
}
