import { expect } from '@open-wc/testing';
import { noteWhatWasDone } from '../../../src/elements/shared/carry-over.js';

function drawn(root: ShadowRoot): void {
  const form = document.createElement('form');
  form.append(
    field({ name: 'name' }),
    field({ name: 'phone', value: '020' }),
    field({ name: 'email', type: 'email' }),
    field({ name: 'days', type: 'checkbox', value: 'mon' }),
    field({ name: 'days', type: 'checkbox', value: 'tue' }),
    field({ name: 'time', type: 'radio', value: 'any', checked: '' }),
    field({ name: 'time', type: 'radio', value: 'morning' }),
    Object.assign(document.createElement('textarea'), { name: 'message' }),
  );
  const details = document.createElement('details');
  details.append(document.createElement('summary'));
  root.replaceChildren(form, details);
}

function field(attributes: Record<string, string>): HTMLInputElement {
  const input = document.createElement('input');
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  return input;
}

describe('what was done before the script came', () => {
  let host: HTMLElement;
  let root: ShadowRoot;
  beforeEach(() => {
    host = document.createElement('div');
    root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    drawn(root);
  });
  afterEach(() => host.remove());

  const get = (selector: string) => root.querySelector<HTMLInputElement>(selector)!;
  const details = () => root.querySelector('details')!;

  it('is given to new nodes: typed, ticked, opened, focused and selected', () => {
    get('[name=name]').value = 'Siobhán';
    get('[name=phone]').value = '';
    get('[name=message]').value = 'A ramp';
    get('[value=tue]').checked = true;
    get('[value=morning]').checked = true;
    details().open = true;
    get('[name=name]').focus();
    get('[name=name]').setSelectionRange(2, 5, 'backward');

    const giveBack = noteWhatWasDone(root);
    drawn(root);
    giveBack();

    const { value, selectionStart, selectionEnd, selectionDirection } = get('[name=name]');
    expect([value, selectionStart, selectionEnd, selectionDirection]).to.deep.equal([
      'Siobhán',
      2,
      5,
      'backward',
    ]);
    expect(root.activeElement).to.equal(get('[name=name]'));
    expect(get('[name=phone]').value).to.equal('');
    expect(get('[name=message]').value).to.equal('A ramp');
    const ticked = [...root.querySelectorAll<HTMLInputElement>(':checked')].map((it) => it.value);
    expect(ticked).to.deep.equal(['tue', 'morning']);
    expect(details().open).to.equal(true);
  });

  it('keeps the focus in a field in which nothing can be selected', () => {
    get('[name=email]').focus();
    const giveBack = noteWhatWasDone(root);
    drawn(root);
    giveBack();
    expect(root.activeElement).to.equal(get('[name=email]'));
  });

  it('is passed over where the new nodes have no place for it', () => {
    get('[name=name]').value = 'Siobhán';
    get('[name=name]').focus();
    const giveBack = noteWhatWasDone(root);
    root.replaceChildren();
    giveBack();
    expect(root.activeElement).to.equal(null);
  });
});
