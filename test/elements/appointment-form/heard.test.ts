import { expect } from '@open-wc/testing';
import { setPageLanguage } from '../../../src/locales/language.js';
import { heardIn, readThrough } from '../shared/screen-reader.js';
import { answer } from './clinic-server.js';
import { fillIn, inside, send, visit } from './patient.js';

describe('<appointment-form> in a screen reader', () => {
  before(() => setPageLanguage('en-US'));

  it('says that answers are to be checked, then which, as links; a field says what is wrong with it', async () => {
    const one = await visit();
    const heard = await heardIn(inside(one.form, '.bp')!, () => send(one));
    expect(heard).to.deep.equal(['heading, Please check your answers, level 3']);
    const read = await readThrough(inside(one.form, '.bp')!);
    expect(read).to.include('link, Enter your name.');
    expect(read.find((said) => said.startsWith('textbox, Your name'))).to.match(
      /required.*invalid.*Enter your name\.|Enter your name\..*invalid/,
    );
  });

  it('says that it waits, that it tries again, and that the request has arrived', async () => {
    const one = await visit();
    const { form, server } = one;
    await fillIn(form);
    server.willAnswer(answer(503));
    const waiting = await heardIn(inside(form, '.bp')!, () => send(one));
    expect(waiting).to.deep.equal([
      'polite: No answer yet. We will try again automatically in about 1 second. Keep this page open.',
    ]);
    const sent = await heardIn(inside(form, '.bp')!, async () => {
      await server.pass(1000);
      await form.updateComplete;
    });
    expect(sent).to.deep.equal([
      'polite: Trying again: try 2 of 4…',
      'heading, Your request has arrived, level 3',
    ]);
  });

  it('says while it sends that it does, once', async () => {
    const one = await visit();
    const { form, server } = one;
    await fillIn(form);
    server.willAnswer(new Promise(() => undefined));
    const heard = await heardIn(inside(form, '.bp')!, () => send(one));
    expect(heard).to.deep.equal(['polite: Sending your request…']);
  });

  it('says that the request was not confirmed, and reads on with the clinic’s phone', async () => {
    const one = await visit();
    one.server.willAnswer(answer(403));
    await fillIn(one.form);
    const heard = await heardIn(inside(one.form, '.bp')!, () => send(one));
    expect(heard.at(-1)).to.equal('heading, Your request was not confirmed, level 3');
    const read = await readThrough(inside(one.form, '[part=failure]')!);
    expect(read).to.include('link, Call +1 555 010 0199');
    expect(read.indexOf('link, Call +1 555 010 0199')).to.be.below(read.indexOf('button, Try again'));
  });
});
