import { slotText } from '../../booking/chosen-slot.js';
import { HONEYPOT } from '../../booking/request.js';

/**
 * The request as a service's form would hold it: one text a field, days joined by commas (many services keep only the
 * last of a repeated name) unless the name ends in `[]`, nothing that is empty.
 */
function formEntries(request, options) {
    const { renames } = options;
    return withOthers(textsOf(request).flatMap(([field, texts]) => named(renames[field] ?? field, texts)), options);
}
/**
 * The same for a form whose fields are declared beforehand and that drops all others: what has no name there follows
 * the patient's message, a line each. Without a name for the message they go by their own.
 * @param elsewhere fields that the message carries in another place
 */
function declaredEntries(request, options, elsewhere = []) {
    const { renames } = options;
    const texts = textsOf(request).filter(([field]) => renames[field] ?? !elsewhere.includes(field));
    if (!renames.message)
        return formEntries(request, options);
    const trapped = options.extras.filter(([name]) => name === HONEYPOT);
    const lines = [
        ...texts.filter(([field]) => !renames[field]).map(([field, words]) => `${field}: ${words.join(', ')}`),
        ...trapped.map(([name, value]) => `${name}: ${value}`),
    ].join('\n');
    const message = [request.message, lines].filter(Boolean).join('\n\n');
    return withOthers([
        ...texts.flatMap(([field, words]) => {
            const name = field === 'message' ? undefined : renames[field];
            return name ? named(name, words) : [];
        }),
        [renames.message, message],
    ], { ...options, extras: options.extras.filter((extra) => !trapped.includes(extra)) });
}
/** Entries in the format asked for, where the service takes it; else in its own. */
function messageOf(entries, { format }) {
    if (format === 'multipart' || format === 'urlencoded')
        return { kind: format, entries };
    return {
        kind: 'text',
        type: format === 'text' ? 'text/plain' : 'application/json',
        text: JSON.stringify(Object.fromEntries(entries)),
    };
}
function textsOf(request) {
    const { slot, guide } = request;
    const shape = { ...request, slot: slot && slotText(slot), guide: guide?.level ?? null };
    return Object.entries(shape)
        .map(([field, value]) => [field, [value ?? ''].flat().map(String).filter(Boolean)])
        .filter(([, texts]) => texts.length > 0);
}
function named(name, texts) {
    return name.endsWith('[]') ? texts.map((text) => [name, text]) : [[name, texts.join(', ')]];
}
/** Adds what the page sends along; none of it replaces a field of the request. */
function withOthers(fields, { constants, extras }) {
    const taken = new Set(fields.map(([name]) => name));
    const others = new Map();
    for (const [name, value] of [...constants, ...extras]) {
        if (!taken.has(name))
            others.set(name, [...(others.get(name) ?? []), value]);
    }
    return [...fields, ...[...others].flatMap(([name, values]) => named(name, values))];
}

export { declaredEntries, formEntries, messageOf };
