import { type ParseUrl } from '../options/web-address.js';
/**
 * The whole address of a file on the clinic's own site: with https, and on one of the origins named. Else null: what
 * patients read must not come from somebody else.
 */
export declare function siteAddress(text: string, base: string, origins: readonly (string | null)[], parse: (address: string, base: string) => ReturnType<ParseUrl> & {
    origin: string;
}): string | null;
