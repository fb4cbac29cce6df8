const LONGEST_TEXT = 200;
const MOST_TEXTS = 5;
/**
 * Reads the shapes in which servers report errors: `{ errors: { phone: 'too-short' } }`, a list of texts per field, a
 * list of `{ field, message }`, or one `error` / `message`. Null where the answer names none.
 */
function serverErrors(answer, renames, ours) {
    if (!isObject(answer))
        return null;
    const fields = {};
    const form = [];
    const note = (name, said) => {
        const text = asText(Array.isArray(said) ? said[0] : said);
        if (!text)
            return;
        const field = ours.find((own) => own === name || renames[own] === name);
        if (field)
            fields[field] ??= text;
        else
            form.push(text);
    };
    const errors = answer['errors'] ?? [];
    for (const [name, said] of Object.entries(typeof errors === 'object' ? errors : [errors])) {
        note(isObject(said) ? (said['field'] ?? said['name'] ?? name) : name, said);
    }
    const found = () => form.length > 0 || Object.keys(fields).length > 0;
    if (!found())
        note(null, answer['error'] ?? answer['message']);
    return found() ? { form: form.slice(0, MOST_TEXTS), fields } : null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asText(said) {
    if (isObject(said))
        return asText(said['message'] ?? said['code']);
    const text = typeof said === 'string' ? said.trim() : '';
    return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

export { isObject, serverErrors };
