/**
 * A `tel:` address, or null where there is no plain number to dial.
 * RFC 3966: visual separators are dropped, a leading + is kept, an extension follows `;ext=`, and the trunk
 * zero in brackets of '+44 (0)20 …' is not dialled from abroad.
 */
export declare function telephoneAddress(written: string): string | null;
/** Whether somebody wrote a number here, but one that cannot be dialled. Words alone are meant to be words. */
export declare function isUnclearNumber(written: string): boolean;
