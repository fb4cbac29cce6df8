/** What a short script of a webmaster's does for a form. */
export function serveForm(form: HTMLFormElement): void {
  const status = form.querySelector('[role="status"]');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isComplete(form)) {
      say('Please fill in your name, a phone number or an e-mail address, and tick the box.');
      return;
    }
    say('Sending…');
    fetch(form.action, { method: 'POST', body: new FormData(form) })
      .then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        form.reset();
        say('Thank you. We will be in touch.');
      })
      .catch(() => say('That did not work. Please call us.'));
  });
}

function isComplete(form: HTMLFormElement): boolean {
  const values = new FormData(form);
  const filled = (name: string) => values.get(name) !== null && values.get(name) !== '';
  const wrong: Record<string, boolean> = {
    name: !filled('name'),
    phone: !filled('phone') && !filled('email'),
    consent: !filled('consent'),
  };
  for (const [name, isWrong] of Object.entries(wrong))
    form.querySelector(`[name="${name}"]`)?.setAttribute('aria-invalid', String(isWrong));
  return !Object.values(wrong).includes(true);
}
