/**
 * An element may stand in the page before the script arrives: a server, or the build, has written its shadow root as
 * HTML (`<template shadowrootmode="open">`). Here the script takes that HTML over as its own, node by node.
 */
import { hydrate } from '@lit-labs/ssr-client';
import type { RenderOptions } from 'lit';

/** What the prerendered element says of itself, in its attribute `data-prerendered` as JSON. */
export interface PrerenderRecord {
  /** The version that wrote the HTML. */
  version: string;
  /** The options that it was written with, by attribute name; `lang` among them. */
  options: Readonly<Record<string, string>>;
  /** How many of lit's comments are in the shadow root. */
  marks: number;
}

const RECORD_ATTRIBUTE = 'data-prerendered';
const VERSION = '__VERSION__';

/**
 * What the HTML of an element was written with.
 * @throws {Error} where the record is missing or broken, or of another version: its words may be older than ours, and
 *   nothing in the HTML would show it
 */
export function readRecord(element: Element): PrerenderRecord {
  const text = element.getAttribute(RECORD_ATTRIBUTE) ?? '{}';
  const { version, options, marks } = JSON.parse(text) as Partial<PrerenderRecord>;
  if (version !== VERSION || !options || marks === undefined)
    throw new Error(`It was written by version ${String(version)}.`);
  return { version, options, marks };
}

/**
 * Makes the nodes in a shadow root those of a template, without changing them.
 * @param content what was rendered when the HTML was written
 * @param marks how many of lit's comments there were then
 * @throws {Error} where the HTML is not what the template gives
 */
export function takeOver(root: ShadowRoot, content: unknown, marks: number, options: RenderOptions): void {
  // lit does not notice that some are missing: a button would stand there that does nothing.
  if (fillEmptyPlaces(root) !== marks) throw new Error('It has been changed.');
  hydrate(content, root, options);
}

/**
 * HTML cannot hold an empty text, but lit expects one in a place where a text was empty: without it, the text that
 * comes later would be written into a comment.
 * @returns how many of lit's comments there are
 */
function fillEmptyPlaces(root: ShadowRoot): number {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let marks = 0;
  while (comments.nextNode()) {
    const { data, nextSibling } = comments.currentNode as Comment;
    if (/^\/?lit-/.test(data)) marks += 1;
    const isEmpty =
      data.startsWith('lit-part') && nextSibling instanceof Comment && nextSibling.data === '/lit-part';
    if (isEmpty) nextSibling.before('');
  }
  return marks;
}
