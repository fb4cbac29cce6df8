/**
 * Prose holds places to fill (`Call {emergency} now`), so that a clinician reads and a translator moves them freely.
 * Here they meet their values, which may be templates (a link). A name nobody supplied stays as it was written.
 */
function fillIn(text, values) {
    return text
        .split(/\{(\w+)\}/)
        .map((piece, index) => (index % 2 === 0 ? piece : (values[piece] ?? `{${piece}}`)));
}

export { fillIn };
