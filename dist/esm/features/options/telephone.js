/**
 * A `tel:` address for a number as people write it, or null where it holds no digits to dial.
 * RFC 3966: visual separators are dropped, a leading + is kept, an extension follows `;ext=`, and the trunk
 * zero in brackets of '+44 (0)20 …' is not dialled from abroad.
 */
function telephoneAddress(written) {
    const [main = '', extension = ''] = written.split(/(?:ext\.?|extension|x|#)\s*(?=\d+\D*$)/i);
    const international = main.trim().startsWith('+');
    const dialled = (international ? main.replace(/\(0\)/, '') : main).replace(/\D/g, '');
    if (dialled === '')
        return null;
    const suffix = extension.replace(/\D/g, '');
    return `tel:${international ? '+' : ''}${dialled}${suffix ? `;ext=${suffix}` : ''}`;
}

export { telephoneAddress };
