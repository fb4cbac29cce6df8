/** What is wrong in a clinic's file, for whoever wrote it. */
export interface Problem {
    /** Where it stands in the file: names of objects, places in lists from 0; empty for the whole file. */
    path: readonly (string | number)[];
    message: string;
}
/** Takes a problem down. */
export type Complain = (path: Problem['path'], message: string) => void;
/** `sentences › article.outlook.2 › text`; lists count from 1, as people do. */
export declare function placeName({ path }: Problem): string;
/** One line for the console: the place, if there is one, and what is wrong there. */
export declare function problemLine(problem: Problem): string;
