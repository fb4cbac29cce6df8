/**
 * The address of the file that this code runs from, by the browser's list of calls: the first that is fetched by http,
 * without its query. Undefined where the browser does not say, for code that stands in the page itself, and on a server.
 *
 * Slow: to name the lines of its functions, the browser reads the whole script a second time. Not for every page.
 */
export declare function loadedFrom(): string | undefined;
