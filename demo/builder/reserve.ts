/** The room that docs/embedding.md ("So that nothing jumps") keeps free until the script has come; a test compares the two. */
export const RESERVE = `/* Reserve the elements' room until the script has arrived. */
back-pain-article:not(:defined),
appointment-form:not(:defined),
a[href$='#bp-embed'] {
  display: block;
  min-height: 100vh;
}
symptom-guide,
[data-bp='symptom-guide'],
a[href*='/symptom-guide.html'][href$='#bp-embed'] {
  display: block;
  min-height: 38em;
}
@media (max-width: 24em) {
  symptom-guide,
  [data-bp='symptom-guide'],
  a[href*='/symptom-guide.html'][href$='#bp-embed'] {
    min-height: 42em;
  }
}
[data-bp='back-pain-article']:not(:has(back-pain-article)),
[data-bp='appointment-form']:not(:has(appointment-form)) {
  min-height: 100vh;
}`;
