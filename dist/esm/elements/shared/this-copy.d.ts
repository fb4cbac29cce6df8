/** One copy of our code. */
export interface Copy {
    readonly version: string;
    /** Made from the sources: two builds of one version that differ have different names. */
    readonly build: string;
    /** Where it was loaded from; null where the browser does not say. */
    readonly address: string | null;
    /** Copies that came later and have been told of, as they were named. One set for the page: a script may run twice. */
    readonly told: Set<string>;
}
export declare const THIS_COPY: Copy;
/** The copy that an element's class belongs to; null where the class is not ours, or from before copies had names. */
export declare function copyOf(element: CustomElementConstructor | undefined): Copy | null;
export declare function isOfThisBuild({ version, build }: Copy): boolean;
/** Tells the author of the page, once, that an earlier copy stays. Of the same build it is no news. */
export declare function tellOfEarlier(earlier: Copy): void;
