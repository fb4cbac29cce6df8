import { rulesInOrder, exerciseInOrder, easeInOrder } from '../exercise/reading-order.js';

function articleInOrder({ signs, entries }, content) {
  const { title, lead } = content.article.emergencyNotice;
  return [
    signs ? [title, lead, content.emergencySigns] : [],
    ...entries.map((entry) => sectionInOrder(entry, content))
  ];
}
function sectionInOrder({ id, reminder }, content) {
  const notice = reminder ? [content.article.emergencyNotice.short] : [];
  if (id === "references") return notice;
  return [
    notice,
    id === "exercises" ? exercisesInOrder(content) : blocksInOrder(content.article.sections[id].blocks, content)
  ];
}
function exercisesInOrder({ exercises, exerciseIds, easePositionIds }) {
  return [
    exercises.intro,
    rulesInOrder(exercises),
    exerciseIds.map((id) => exerciseInOrder(exercises, id)),
    easeInOrder(exercises, easePositionIds)
  ];
}
function blocksInOrder(blocks, content) {
  return blocks.map((block) => {
    if ("place" in block) return content.places[block.place];
    if ("folded" in block) return [block.title, block.answer, blocksInOrder(block.folded, content)];
    return block;
  });
}

export { articleInOrder, sectionInOrder };
