import { type TemplateResult } from 'lit';
import type { GuideQuestion } from '../../content/guide-graph.js';
import type { GuideProse } from '../../content/guide-types.js';
import type { Progress } from '../../features/guide/progress.js';
export interface QuestionViewOptions {
    level: number;
    onAnswer: (answer: string, event: MouseEvent) => void;
    /** The buttons below the answers. */
    steps: unknown;
}
/** One question with a large button for each answer. */
export declare function questionView(id: string, { part, answers }: GuideQuestion, { position, total, done }: Progress, prose: GuideProse, { level, onAnswer, steps }: QuestionViewOptions): TemplateResult;
