/**
 * A `tel:` address for a number as people write it, or null where it holds no digits to dial.
 * RFC 3966: visual separators are dropped, a leading + is kept, an extension follows `;ext=`, and the trunk
 * zero in brackets of '+44 (0)20 …' is not dialled from abroad.
 */
export declare function telephoneAddress(written: string): string | null;
