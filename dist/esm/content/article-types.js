/** The parts of the article that a clinic may choose and order by the `sections` attribute. */
const SECTION_IDS = [
    'intro',
    'study',
    'findings',
    'guidelines',
    'exercises',
    'running',
    'disclaimer',
    'references',
];

export { SECTION_IDS };
