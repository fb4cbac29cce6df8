import { loadedFrom } from '../../loaded-from.js';

const THIS_COPY = {
  version: "0.1.0",
  build: "2e4db1ac",
  // Asked for only where somebody reads it: the browser goes through the whole script once more to name its lines.
  get address() {
    return loadedFrom() ?? null;
  },
  told: /* @__PURE__ */ new Set()
};
function copyOf(element) {
  const { copy } = element ?? {};
  return copy?.told instanceof Set ? copy : null;
}
function isOfThisBuild({ version, build }) {
  return version === THIS_COPY.version && build === THIS_COPY.build;
}
function tellOfEarlier(earlier) {
  if (isOfThisBuild(earlier)) return;
  const later = named(THIS_COPY);
  if (!earlier.told.has(later))
    console.warn(
      `back-pain-widgets ${later}: ${named(earlier)} is already on this page and stays. Keep only one of them.`
    );
  earlier.told.add(later);
}
function named({ version, build, address }) {
  return `${version} (build ${build}, ${address ?? "address not known"})`;
}

export { THIS_COPY, copyOf, isOfThisBuild, tellOfEarlier };
