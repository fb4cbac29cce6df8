/**
 * Makes a node of the panel. Plain DOM in place of lit's templates: a page whose policy allows the name `lit-html` once has
 * given it to the script already, and a second copy of lit in this file could not paint anything.
 */
type Child = Node | string | null;
export declare function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes?: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElementTagNameMap[Tag];
export declare function button(text: string, press: () => void, attributes?: Readonly<Record<string, string>>): HTMLButtonElement;
export {};
