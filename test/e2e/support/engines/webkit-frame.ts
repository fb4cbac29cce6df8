/** What a page and a frame inside it have in common: functions run in it, elements found in it, waiting for both. */
import { setTimeout as later } from 'node:timers/promises';
import { PATIENCE_MS } from '../../../browsers/patience.mjs';
import { WebDriverError } from './webdriver.js';
import { WebKitElement } from './webkit-element.js';
import { asFunction, findAll, isShown, runInPage, type PageFunction, type Ran } from './webkit-script.js';
import type { WebKitWindow } from './webkit-window.js';

export interface Waiting {
  timeout?: number;
  visible?: boolean;
  hidden?: boolean;
}

export class WebKitFrame {
  /** @param path the frame elements that lead here from the window's own document */
  constructor(
    readonly window: WebKitWindow,
    readonly path: readonly string[] = [],
  ) {}

  async evaluate(run: PageFunction, ...args: unknown[]): Promise<unknown> {
    return (await this.run(run, args)).value;
  }

  run(run: PageFunction, args: readonly unknown[]): Promise<Ran> {
    return this.window.inside(this.path, (session) => runInPage(session, run, args));
  }

  async $(selector: string): Promise<WebKitElement | null> {
    const source = `(selector) => (${findAll.toString()})(selector, null)[0] ?? null`;
    return this.elementOf(await this.run(asFunction(source), [selector]));
  }

  async $$(selector: string): Promise<WebKitElement[]> {
    const count = (await this.$$eval(selector, (found: Element[]) => found.length)) as number;
    const source = `(selector, at) => (${findAll.toString()})(selector, null)[at] ?? null`;
    const found: WebKitElement[] = [];
    for (let at = 0; at < count; at += 1) {
      const element = this.elementOf(await this.run(asFunction(source), [selector, at]));
      if (element) found.push(element);
    }
    return found;
  }

  $eval(selector: string, run: PageFunction, ...args: unknown[]): Promise<unknown> {
    const source = `(selector, ...args) => {
      const found = (${findAll.toString()})(selector, null)[0];
      if (!found) throw new Error('failed to find element matching selector "' + selector + '"');
      return (${String(run)})(found, ...args);
    }`;
    return this.evaluate(asFunction(source), selector, ...args);
  }

  $$eval(selector: string, run: PageFunction, ...args: unknown[]): Promise<unknown> {
    const source = `(selector, ...args) => (${String(run)})((${findAll.toString()})(selector, null), ...args)`;
    return this.evaluate(asFunction(source), selector, ...args);
  }

  async waitForSelector(selector: string, options: Waiting = {}): Promise<WebKitElement | null> {
    const source = `(selector, visible, hidden) => {
      const found = (${findAll.toString()})(selector, null)[0];
      const shown = found && (${isShown.toString()})(found);
      if (hidden) return shown ? null : true;
      return found && (shown || !visible) ? found : null;
    }`;
    const { visible = false, hidden = false } = options;
    const ran = await this.until(asFunction(source), [selector, visible, hidden], options.timeout, selector);
    return this.elementOf(ran);
  }

  /** A value that counts as true ends it; it is asked for again and again, as there is no way to be told. */
  async waitForFunction(
    run: PageFunction,
    options: { timeout?: number } = {},
    ...args: unknown[]
  ): Promise<{ jsonValue: () => Promise<unknown> }> {
    const { value } = await this.until(run, args, options.timeout, String(run));
    return { jsonValue: () => Promise.resolve(value) };
  }

  private async until(run: PageFunction, args: unknown[], timeout = PATIENCE_MS, what: string): Promise<Ran> {
    const deadline = Date.now() + timeout;
    for (;;) {
      try {
        const ran = await this.run(run, args);
        if (ran.value) return ran;
      } catch (error) {
        // The page may be on its way to the next one.
        if (!(error instanceof WebDriverError) || error.code === 'in the page') throw error;
      }
      if (Date.now() > deadline) throw new Error(`Waited ${timeout} ms in vain for ${what}`);
      await later(15);
    }
  }

  /** The page inside an `<iframe>` of this one. */
  within(element: WebKitElement): WebKitFrame {
    return new WebKitFrame(this.window, [...this.path, element.id]);
  }

  /** The `<iframe>` that holds this page, in the page around it; null for the window's own page. */
  holder(): WebKitElement | null {
    const id = this.path.at(-1);
    return id === undefined
      ? null
      : new WebKitElement(new WebKitFrame(this.window, this.path.slice(0, -1)), id);
  }

  async title(): Promise<string> {
    return String(await this.evaluate(() => document.title));
  }

  async content(): Promise<string> {
    return String(await this.evaluate(() => document.documentElement.outerHTML));
  }

  async click(selector: string): Promise<void> {
    await (await this.first(selector)).click();
  }

  async type(selector: string, text: string): Promise<void> {
    await (await this.first(selector)).type(text);
  }

  async focus(selector: string): Promise<void> {
    await (await this.first(selector)).focus();
  }

  async select(selector: string, ...values: string[]): Promise<string[]> {
    return (await this.first(selector)).select(...values);
  }

  private async first(selector: string): Promise<WebKitElement> {
    const found = await this.$(selector);
    if (!found) throw new Error(`No element found for selector: ${selector}`);
    return found;
  }

  private elementOf({ element }: Ran): WebKitElement | null {
    return element === null ? null : new WebKitElement(this, element);
  }
}
