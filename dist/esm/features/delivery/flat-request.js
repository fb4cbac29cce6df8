import { slotText } from '../booking/chosen-slot.js';

function textsByField(request) {
  const { slot, guide } = request;
  const shape = { ...request, slot: slot && slotText(slot), guide: guide?.level ?? null };
  return Object.entries(shape).map(
    ([field, value]) => [field, value === null ? [] : [value].flat().map(String)]
  );
}
function sentAlong({ constants, extras }, taken) {
  const names = new Set(taken);
  const lists = /* @__PURE__ */ new Map();
  for (const [name, value] of [...constants, ...extras]) {
    if (!names.has(name)) lists.set(name, [...lists.get(name) ?? [], value]);
  }
  return lists;
}
function repeated(name, texts) {
  return texts.map((text) => [name, text]);
}

export { repeated, sentAlong, textsByField };
