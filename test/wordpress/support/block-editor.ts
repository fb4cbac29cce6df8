/** WordPress's block editor in a browser: from 6.3 on what is written may stand in a frame of its own, from 7.1 on it does. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { openPage, type Visit } from '../../e2e/support/browser.js';
import { logInBrowser } from './plugin.js';
import type { Role } from './visitor.js';
import type { Wordpress } from './wordpress.js';

type Actions = Record<string, (...given: unknown[]) => Promise<unknown>>;
type Questions = Record<string, (...given: unknown[]) => unknown>;

/** As much of the editor's interface as the tests use; which stores there are differs from version to version. */
interface EditorWindow {
  wp: {
    blocks: { createBlock(name: string): object };
    data: {
      dispatch(store: string): Actions | undefined;
      select(store: string): Questions | undefined;
    };
  };
}

/** A new entry, or the one at this address, without the tour that greets newcomers. */
export async function openEditor(
  browser: Browser,
  site: Wordpress,
  role: Role,
  address = '/wp-admin/post-new.php',
): Promise<Visit> {
  const visit = await openPage(browser);
  await logInBrowser(visit.page, await site.visitor(role));
  await visit.page.goto(site.url + address);
  await canvas(visit.page);
  await visit.page.evaluate(async () => {
    const { data } = (window as unknown as EditorWindow).wp;
    await data.dispatch('core/preferences')?.['set']?.('core/edit-post', 'welcomeGuide', false);
    // Before 6.0.
    if (data.select('core/edit-post')?.['isFeatureActive']?.('welcomeGuide') === true)
      await data.dispatch('core/edit-post')?.['toggleFeature']?.('welcomeGuide');
  });
  return visit;
}

/** Where the blocks stand, once it is there: a frame of its own, or the page itself. */
export async function canvas(page: Page): Promise<Frame> {
  const found = await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]');
    const within = frame ? frame.contentDocument : document;
    return within?.querySelector('.block-editor-block-list__layout') ? (frame ?? document.body) : null;
  });
  return (await found.asElement()?.contentFrame()) ?? page.mainFrame();
}

export async function insertBlocks(page: Page, names: readonly string[]): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { blocks, data } = (window as unknown as EditorWindow).wp;
    await data.dispatch('core/block-editor')?.['insertBlocks']?.(wanted.map((it) => blocks.createBlock(it)));
  }, names);
}

/** Saves the entry, as the button does, and answers with what WordPress has then. */
export async function saveEntry(
  page: Page,
  entry: { title: string; status: string },
): Promise<{ id: number; content: string }> {
  return page.evaluate(async (edits) => {
    const { data } = (window as unknown as EditorWindow).wp;
    const editor = data.dispatch('core/editor');
    await editor?.['editPost']?.(edits);
    await editor?.['savePost']?.();
    const saved = data.select('core/editor');
    return {
      id: saved?.['getCurrentPostId']?.() as number,
      content: saved?.['getCurrentPostAttribute']?.('content') as string,
    };
  }, entry);
}
