/** An element as puppeteer's ElementHandle offers it, moved by WebDriver's own clicks and keys. */
import { keyCode } from './keys.js';
import { elementReference } from './webdriver.js';
import type { WebKitFrame } from './webkit-frame.js';
import { asFunction, findAll, isShown, type PageFunction } from './webkit-script.js';

export class WebKitElement {
  constructor(
    /** The page or frame it stands in. */
    readonly page: WebKitFrame,
    readonly id: string,
  ) {}

  evaluate(run: PageFunction, ...args: unknown[]): Promise<unknown> {
    return this.page.evaluate(run, this, ...args);
  }

  async $(selector: string): Promise<WebKitElement | null> {
    const source = `(from, selector) => (${findAll.toString()})(selector, from)[0] ?? null`;
    const { element } = await this.page.run(asFunction(source), [this, selector]);
    return element === null ? null : new WebKitElement(this.page, element);
  }

  $eval(selector: string, run: PageFunction, ...args: unknown[]): Promise<unknown> {
    const source = `(from, selector, ...args) => (${String(run)})((${findAll.toString()})(selector, from)[0], ...args)`;
    return this.page.evaluate(asFunction(source), this, selector, ...args);
  }

  $$eval(selector: string, run: PageFunction, ...args: unknown[]): Promise<unknown> {
    const source = `(from, selector, ...args) => (${String(run)})((${findAll.toString()})(selector, from), ...args)`;
    return this.page.evaluate(asFunction(source), this, selector, ...args);
  }

  /** Ends a smooth scroll that is under way, too: the driver would find the element out of sight. */
  private async bringIntoView(): Promise<void> {
    await this.evaluate((element: Element) =>
      element.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
  }

  async click(): Promise<void> {
    await this.bringIntoView();
    if (this.page.path.length === 0) return this.command('click');
    // The driver looks for what is to be clicked in the outermost page only: so a click there, at the place it has.
    const { x, y } = await this.middle();
    await this.page.window.click(x, y);
  }

  /** Its middle, as seen in the window. */
  private async middle(): Promise<{ x: number; y: number }> {
    const middle = (await this.evaluate((element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })) as { x: number; y: number };
    for (let holder = this.page.holder(); holder; holder = holder.page.holder()) {
      // A frame of another origin does not scroll the page around it.
      const corner = (await holder.evaluate((frame: Element, down: number) => {
        const top = frame.getBoundingClientRect().y + frame.clientTop + down;
        if (top < 0 || top > innerHeight)
          scrollBy({ top: Math.round(top - innerHeight / 2), behavior: 'instant' });
        const { x, y } = frame.getBoundingClientRect();
        return { x: x + frame.clientLeft, y: y + frame.clientTop };
      }, middle.y)) as { x: number; y: number };
      middle.x += corner.x;
      middle.y += corner.y;
    }
    return middle;
  }

  async type(text: string): Promise<void> {
    await this.send(Array.from(text));
  }

  async press(key: string): Promise<void> {
    await this.send([keyCode(key)]);
  }

  /** In a frame of another origin only a person's click brings the focus. */
  private async send(keys: readonly string[]): Promise<void> {
    await this.bringIntoView();
    if (this.page.path.length === 0) return this.command('value', { text: keys.join('') });
    if (!(await this.evaluate((it: Element) => it.matches(':focus') && document.hasFocus())))
      await this.click();
    await this.page.window.press(keys);
  }

  async focus(): Promise<void> {
    await this.evaluate((element: HTMLElement) => element.focus());
  }

  async hover(): Promise<void> {
    const origin = elementReference(this.id);
    await this.page.window.inside(this.page.path, (session) =>
      session.post('/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [{ type: 'pointerMove', duration: 0, origin, x: 0, y: 0 }],
          },
        ],
      }),
    );
  }

  /** Chooses options of a `<select>` by their values, and tells the page so. */
  async select(...values: string[]): Promise<string[]> {
    return (await this.evaluate((element: HTMLSelectElement, wanted: string[]) => {
      for (const option of element.options) option.selected = wanted.includes(option.value);
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
      return [...element.selectedOptions].map((option) => option.value);
    }, values)) as string[];
  }

  async isVisible(): Promise<boolean> {
    return Boolean(await this.evaluate(isShown));
  }

  async boundingBox(): Promise<unknown> {
    return this.evaluate((element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return width + height > 0 ? { x, y, width, height } : null;
    });
  }

  /** The page inside, of an `<iframe>`. */
  contentFrame(): Promise<WebKitFrame> {
    return Promise.resolve(this.page.within(this));
  }

  asElement(): this {
    return this;
  }

  dispose(): Promise<void> {
    return Promise.resolve();
  }

  private async command(name: string, body: Record<string, unknown> = {}): Promise<void> {
    await this.page.window.inside(this.page.path, (session) =>
      session.post(`/element/${this.id}/${name}`, body),
    );
  }
}
