import 'back-pain-widgets/define';

/** The page's own types know the tags and the events, without a cast. */
const form = document.createElement('appointment-form');
form.prefill({ name: 'Sam' });
form.theme = 'dark';
form.headingLevel = 3;
form.addEventListener('appointment-submit', (event) => event.respondWith({ ok: true }));
document.querySelector('symptom-guide')?.restart();
document.querySelector('back-pain-article')?.addEventListener('guide-finish', (event) => event.type);
// @ts-expect-error no such theme
form.theme = 'purple';
// @ts-expect-error no such field
form.prefill({ surname: 'Sam' });
