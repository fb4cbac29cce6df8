/**
 * The options of the elements by what they can do. Anybody who may write text on a page (an author without the right to
 * write scripts, a visitor who comments, whoever sends a patient a link) may say what is shown. Where a patient's request
 * goes, and whom a patient is told to call, is for the script tag, a real element or `backPainWidgets.configure` to say.
 */
export declare function isShown(name: string): boolean;
/** What belongs to an endpoint, and is of no use, or of harm, to another one. */
export declare function belongsToEndpoint(name: string): boolean;
/** An option of any of the elements, as it stands on the script tag after `data-`. */
export declare function isOption(name: string): boolean;
