/** Work in a task of its own, so that between two tasks the browser can paint and answer the reader. */
/** The browser's names for how soon a task is to come. */
export type Priority = 'user-blocking' | 'user-visible' | 'background';
export declare function inOwnTask(priority: Priority, task: () => void): void;
/** Runs it in a task of its own, once the browser has painted what has changed so far. */
export declare function afterPaint(task: () => void): void;
/** Settles once the browser has painted what has changed so far. */
export declare function painted(): Promise<void>;
