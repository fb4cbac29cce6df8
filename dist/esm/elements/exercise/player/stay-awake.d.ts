/**
 * Keeps the screen from going dark: somebody who lies on the floor does not touch it. Where the browser cannot or may not
 * do it, in a frame or with little battery for example, the screen goes dark as it always does; so errors say nothing
 * that anybody could act on, and are left alone.
 * @returns ends it
 */
export declare function stayAwake(): () => void;
