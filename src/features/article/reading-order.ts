import type { ArticleProse, Block, Place } from '../../content/article-types.js';
import type { EasePositionId, ExerciseId, ExercisesProse } from '../../content/exercise-types.js';
import type { SourceId } from '../../content/sources/index.js';
import type { Claim } from '../../content/statement.js';
import { easeInOrder, exerciseInOrder, rulesInOrder } from '../exercise/reading-order.js';
import type { Outline, OutlineEntry } from './outline.js';

/** All that the article is made of. */
export interface ArticleContent {
  article: ArticleProse;
  exercises: ExercisesProse;
  exerciseIds: readonly ExerciseId[];
  easePositionIds: readonly EasePositionId[];
  /** The signs that the emergency notice lists. */
  emergencySigns: readonly Claim[];
  /** What stands at a place between the texts: what it says, or at least what it cites. */
  places: Readonly<Record<Place['place'], readonly { sources: readonly SourceId[] }[]>>;
}

/**
 * What the article says, in the order a reader meets it, what is folded included. Nothing needs to be rendered to
 * number its sources or to count its words.
 */
export function articleInOrder({ signs, entries }: Outline, content: ArticleContent): unknown[] {
  const { title, lead } = content.article.emergencyNotice;
  return [
    signs ? [title, lead, content.emergencySigns] : [],
    ...entries.map((entry) => sectionInOrder(entry, content)),
  ];
}

/** The references say nothing: they repeat what the other sections cite. */
export function sectionInOrder({ id, reminder }: OutlineEntry, content: ArticleContent): unknown[] {
  const notice = reminder ? [content.article.emergencyNotice.short] : [];
  if (id === 'references') return notice;
  return [
    notice,
    id === 'exercises'
      ? exercisesInOrder(content)
      : blocksInOrder(content.article.sections[id].blocks, content),
  ];
}

function exercisesInOrder({ exercises, exerciseIds, easePositionIds }: ArticleContent): unknown[] {
  return [
    exercises.intro,
    rulesInOrder(exercises),
    exerciseIds.map((id) => exerciseInOrder(exercises, id)),
    easeInOrder(exercises, easePositionIds),
  ];
}

function blocksInOrder(blocks: readonly Block[], content: ArticleContent): unknown[] {
  return blocks.map((block) => {
    if ('place' in block) return content.places[block.place];
    if ('folded' in block) return [block.title, block.answer, blocksInOrder(block.folded, content)];
    return block;
  });
}
