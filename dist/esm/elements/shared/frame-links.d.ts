/**
 * In a frame a link to another page would take the place of the frame, and nothing would lead back. So there it opens
 * outside. Set when the link is pressed, so that the HTML is the same in a frame and elsewhere.
 * @param root what the links stand in
 */
export declare function openOutsideFrame(root: Node): void;
