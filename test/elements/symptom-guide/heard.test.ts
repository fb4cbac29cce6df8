import { expect } from '@open-wc/testing';
import { setPageLanguage } from '../../../src/locales/language.js';
import { heardIn, readThrough } from '../shared/screen-reader.js';
import { advised, give, inside, opened, press } from './person.js';

describe('<symptom-guide> in a screen reader', () => {
  before(() => setPageLanguage('en-US'));

  it('says each new question, and the result, as its heading takes focus', async () => {
    const guide = await opened();
    const heard = await heardIn(inside(guide, '.bp')!, async () => {
      await press(guide, 'start');
      await give(guide, 'adult');
      await give(guide, 'chest');
      await press(guide, 'back');
    });
    expect(heard).to.deep.equal([
      'heading, How old are you?, level 3',
      'heading, Do any of these fit you now?, level 3',
      'heading, Get emergency help now, level 3',
      'heading, Do any of these fit you now?, level 3',
    ]);
  });

  it('reads at a question: the number to call, where one is, the question, then each answer as a button', async () => {
    const guide = await opened();
    await press(guide, 'start');
    await give(guide, 'adult');
    const read = await readThrough(inside(guide, '.bp')!);
    const places = [
      'link, 911',
      'Step 2 of about 9',
      'heading, Do any of these fit you now?, level 3',
      'group, Do any of these fit you now?, Press the first one that fits you. Emergency signs Step 2 of about 9',
    ].map((said) => read.indexOf(said));
    expect(places, read.join('\n')).to.not.include(-1);
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    const answers = read.filter((said) => said.startsWith('button, '));
    expect(answers[1]).to.match(/^button, Chest pain, pressure or tightness, now or in the last day/);
    expect(answers.at(-1)).to.equal('button, None of these');
  });

  it('reads an emergency: what to do, and the call, before all else', async () => {
    const guide = await advised('call-heart');
    const read = await readThrough(inside(guide, '.outcome')!);
    expect(read.slice(0, 3).join(' | ')).to.include('heading, Get emergency help now, level 3');
    const call = read.findIndex((said) => said.startsWith('link, Call 911 now'));
    const advice = read.findIndex((said) => said.includes('Do not wait for an appointment'));
    expect(call).to.be.within(1, advice - 1);
  });
});
