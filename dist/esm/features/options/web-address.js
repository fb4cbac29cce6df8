/**
 * Where a link or a request may lead. Only the schemes named here ever become a link or receive a request:
 * `javascript:`, `data:` and the like are refused whatever their case or the control characters hidden in them.
 */
/** An absolute URL that a patient's browser may open as a link, or null. */
function linkAddress(text, base, parse) {
    const url = parsed(text, base, parse);
    return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
/** An absolute URL that may receive a patient's data: https, or http on the loopback interface; else null. */
function deliveryAddress(text, base, parse) {
    const url = parsed(text, base, parse);
    if (!url)
        return null;
    const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
    return safe ? url.href : null;
}
function parsed(text, base, parse) {
    if (text === null || text.trim() === '')
        return null;
    try {
        return parse(text.trim(), base);
    }
    catch {
        return null;
    }
}
function isLoopback(hostname) {
    return /^((.+\.)?localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(hostname);
}

export { deliveryAddress, linkAddress };
