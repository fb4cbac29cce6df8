/**
 * Where the emergency notice stands for a choice of sections. It is derived here and is no section, so that it cannot
 * be switched off: all signs before the guidelines, before the exercises unless they were read already, and one line
 * wherever else a reader may begin to act.
 */
function outline(sections) {
    let signsRead = false;
    return sections.map((id) => {
        const full = id === 'guidelines' || (id === 'exercises' && !signsRead);
        const line = id === 'exercises' || id === 'disclaimer' || (id === 'running' && !signsRead);
        signsRead ||= full;
        return { id, emergency: full ? 'full' : line ? 'line' : 'none' };
    });
}

export { outline };
