import { slotText } from '../booking/chosen-slot.js';
import { jsonText } from './json-text.js';

/**
 * The request as the body of a POST. JSON and text carry the contract's shape; the form formats flatten it as a
 * browser's own form would: `days` repeats, `consent` is `true`, `guide` is its level, `slot` one line, what is
 * null stays away.
 * A constant or an extra never replaces a field of the request. Services have a way of their own: `providers/`.
 */
function encode(request, options) {
    const wireName = (field) => options.renames[field] ?? field;
    const { format } = options;
    const asJson = format === 'json' || format === 'text';
    const shape = asJson ? request : { ...request, slot: request.slot && slotText(request.slot) };
    const fields = Object.entries(shape).map(([field, value]) => [wireName(field), value]);
    const taken = new Set(fields.map(([name]) => name));
    const others = [...options.constants, ...options.extras].filter(([name]) => !taken.has(name));
    if (asJson) {
        return {
            kind: 'text',
            type: format === 'json' ? 'application/json' : 'text/plain',
            text: jsonText(Object.fromEntries([...gathered(others), ...fields])),
        };
    }
    return {
        kind: format,
        entries: [...fields.flatMap(([name, value]) => flattened(name, value)), ...others],
    };
}
function flattened(name, value) {
    if (value === null)
        return [];
    if (typeof value === 'string' || typeof value === 'boolean')
        return [[name, String(value)]];
    return Object.values(value).flatMap((one) => flattened(name, one));
}
/** A name that comes more than once becomes a list. */
function gathered(entries) {
    const lists = new Map();
    for (const [name, value] of entries)
        lists.set(name, [...(lists.get(name) ?? []), value]);
    return [...lists].map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
}

export { encode };
