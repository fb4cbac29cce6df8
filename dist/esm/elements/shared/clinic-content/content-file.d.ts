/** The files with clinics' own words, each fetched once for a page, whichever of its elements ask. */
import type { ClinicContent } from '../../../features/clinic-content/read-content.js';
import type { Catalogue } from '../../../locales/shown-catalogue.js';
export declare class ContentFile {
    private readonly address;
    /** Resolves when the file is there, or cannot be had. Never rejects. */
    readonly settled: Promise<void>;
    isSettled: boolean;
    private text;
    private read;
    private readonly made;
    constructor(address: string);
    private fetch;
    /** What the file says to a page in these words; null where that is nothing. Its author hears of mistakes once. */
    contentIn(catalogue: Catalogue): ClinicContent | null;
}
export declare function contentFile(address: string): ContentFile;
