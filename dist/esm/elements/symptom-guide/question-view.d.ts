import { type TemplateResult } from 'lit';
import type { GuideGraph, GuideQuestion } from '../../content/guide-graph.js';
import type { GuideProse } from '../../content/guide-types.js';
import type { Progress } from '../../features/guide/progress.js';
export interface QuestionViewOptions {
    level: number;
    onAnswer: (answer: string, event: MouseEvent) => void;
    /** The button that goes back, above the question. */
    back: unknown;
}
/** One screen: what is asked, and a row to press for each answer. */
export declare function questionView(graph: GuideGraph, id: string, { answers }: GuideQuestion, { part, position, total, done }: Progress, prose: GuideProse, { level, onAnswer, back }: QuestionViewOptions): TemplateResult;
