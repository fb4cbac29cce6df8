import { type TemplateResult } from 'lit';
import { type SourceId } from '../../content/sources/index.js';
/** Where a source can be read: its DOI, PubMed and PubMed Central, or its page. */
export declare function addressesOf(source: SourceId): {
    href: string;
    name: string;
}[];
/** A reference in full, with its addresses to read on. */
export declare function sourceView(source: SourceId): TemplateResult;
