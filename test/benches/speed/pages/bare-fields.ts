/** The same questions as a webmaster would write them by hand, and as much look as that takes. */

interface Question {
  name: string;
  type: 'radio' | 'checkbox';
  words: string;
  answers: readonly string[];
}

export const QUESTIONS: readonly Question[] = [
  {
    name: 'contact',
    type: 'radio',
    words: 'How shall we reach you?',
    answers: ['Phone', 'E-mail', 'Either'],
  },
  { name: 'patient', type: 'radio', words: 'Have you been here before?', answers: ['No', 'Yes'] },
  {
    name: 'days',
    type: 'checkbox',
    words: 'Which days work for you?',
    answers: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
  {
    name: 'time',
    type: 'radio',
    words: 'What time of day?',
    answers: ['Morning', 'Afternoon', 'Evening', 'Any'],
  },
];

const fieldset = ({ name, type, words, answers }: Question): string => {
  const ticks = answers.map(
    (answer) => `<label><input type="${type}" name="${name}" value="${answer}"> ${answer}</label>`,
  );
  return `<fieldset><legend>${words}</legend>${ticks.join('\n')}</fieldset>`;
};

export const BARE_FIELDS = `<h2>Request an appointment</h2>
<form action="/api/appointments" method="post" novalidate>
<p><label>Your name <input name="name" autocomplete="name" required></label></p>
<p><label>Phone <input name="phone" type="tel" autocomplete="tel"></label></p>
<p><label>E-mail <input name="email" type="email" autocomplete="email"></label></p>
${QUESTIONS.map(fieldset).join('\n')}
<p><label>Anything we should know? <textarea name="message" rows="4"></textarea></label></p>
<p><label><input type="checkbox" name="consent" required> I agree that the clinic may use these details to answer my request.</label></p>
<p><button>Send request</button></p>
<p role="status"></p>
</form>`;

export const BARE_STYLES = `form { max-width: 40em; }
fieldset { margin: 1em 0; border: 1px solid #999; }
label { display: inline-block; margin: 0.25em 1em 0.25em 0; }
input:not([type=radio], [type=checkbox]), textarea { display: block; width: 100%; font: inherit; padding: 0.5em; }
button { font: inherit; padding: 0.5em 1em; }
[aria-invalid=true] { outline: 2px solid #b00; }`;
