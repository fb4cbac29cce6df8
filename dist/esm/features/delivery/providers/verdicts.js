import { isObject } from '../server-errors.js';

const ARRIVED = { says: 'arrived' };
const UNCLEAR = { says: 'unclear' };
function isGood(status) {
    return status >= 200 && status <= 299;
}
/** The answer as an object; null where it is none: a page, a text, a part of one. */
function jsonOf(body) {
    try {
        const said = JSON.parse(body);
        return isObject(said) ? said : null;
    }
    catch {
        return null;
    }
}
/** Services write `true` as a boolean and as a text. */
function isTrue(value) {
    return String(value) === 'true';
}
/** It says no; in its own words where it has any: `errors`, a list or an object, else `error`, else `message`. */
function refusal(said) {
    const form = [];
    const fields = {};
    const note = (name, about) => {
        const first = Array.isArray(about) ? about[0] : about;
        const text = textOf(isObject(first) ? (first['message'] ?? first['code']) : first);
        if (!text)
            return;
        if (typeof name === 'string' && name)
            fields[name] ??= text;
        else
            form.push(text);
    };
    const errors = said?.['errors'];
    if (Array.isArray(errors)) {
        for (const one of errors)
            note(isObject(one) && (one['field'] ?? one['name']), one);
    }
    else if (isObject(errors)) {
        for (const [name, about] of Object.entries(errors))
            note(name, about);
    }
    if (form.length === 0 && Object.keys(fields).length === 0) {
        note(null, [said?.['error'], said?.['message']].find((one) => textOf(one) !== ''));
    }
    return { says: 'refused', form, fields };
}
/** One that says yes by a key of its JSON, and no by anything else in it. */
function byKey(status, body, key, isYes) {
    const said = jsonOf(body);
    if (!isGood(status))
        return refusal(said);
    if (!said)
        return UNCLEAR;
    return isYes(said[key]) ? ARRIVED : refusal(said);
}
/** One that says yes by its status. A page where data was asked for, half an object and a plain no are no yes. */
function byStatus(status, contentType, body) {
    const said = jsonOf(body);
    if (!isGood(status) || (said && saysNo(said)))
        return refusal(said);
    const shouldParse = /json/i.test(contentType) || body.trimStart().startsWith('{');
    return isPage(contentType, body) || (shouldParse && !said) ? UNCLEAR : ARRIVED;
}
function isPage(contentType, body) {
    return /html/i.test(contentType) || body.trimStart().startsWith('<');
}
function saysNo(said) {
    const errors = said['errors'];
    return (['success', 'ok'].some((key) => String(said[key]) === 'false') ||
        Boolean(said['error']) ||
        (typeof errors === 'object' ? Object.keys(errors ?? {}).length > 0 : Boolean(errors)));
}
function textOf(value) {
    return typeof value === 'string' ? value.trim() : '';
}

export { ARRIVED, UNCLEAR, byKey, byStatus, isGood, isPage, isTrue, jsonOf, refusal, saysNo };
