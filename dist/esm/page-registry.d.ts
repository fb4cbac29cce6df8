/**
 * Where the page keeps its custom elements; null where it has no such place: in the world that a browser gives to an
 * extension, in a worker, in some DOMs that are made for tests.
 */
export declare function pageRegistry(): CustomElementRegistry | null;
/** Says once why no element comes to life. A worker or a server shows no page, so there it would tell nobody anything. */
export declare function tellOfNoRegistry(): void;
