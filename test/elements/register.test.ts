import { expect } from '@open-wc/testing';
import { registerElement } from '../../src/elements/register-element.js';
import { registerElements } from '../../src/elements/register.js';

/** A registry of its own for each test: the browser's can never forget a name. */
class Registry implements Pick<CustomElementRegistry, 'get' | 'define'> {
  readonly names = new Map<string, CustomElementConstructor>();
  get(name: string): CustomElementConstructor | undefined {
    return this.names.get(name);
  }
  define(name: string, element: CustomElementConstructor): void {
    if (this.names.has(name)) throw new DOMException('taken', 'NotSupportedError');
    this.names.set(name, element);
  }
}

describe('registerElements', () => {
  it('registers the three elements, and a second time nothing', () => {
    const registry = new Registry() as unknown as CustomElementRegistry;
    expect(registerElements(registry)).to.deep.equal([]);
    expect(registerElements(registry)).to.deep.equal([
      'back-pain-article',
      'symptom-guide',
      'appointment-form',
    ]);
  });

  it('leaves a tag that somebody else defined, and registers the others', () => {
    const registry = new Registry();
    class Theirs extends HTMLElement {}
    registry.define('symptom-guide', Theirs);
    expect(registerElements(registry as unknown as CustomElementRegistry)).to.deep.equal(['symptom-guide']);
    expect(registry.get('symptom-guide')).to.equal(Theirs);
    expect(registry.get('appointment-form')).to.be.a('function');
  });

  it('does nothing, and says so once, where there are no custom elements', () => {
    const { warn } = console;
    const lines: unknown[] = [];
    console.warn = (line: unknown) => void lines.push(line);
    try {
      expect(registerElements(null)).to.deep.equal([]);
      expect(registerElement('appointment-form', class extends HTMLElement {}, null)).to.equal(false);
    } finally {
      console.warn = warn;
    }
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/no custom elements here/);
  });
});
