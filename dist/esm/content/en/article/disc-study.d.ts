import type { Fold } from '../../article-types.js';
export declare const discStudy: Fold;
