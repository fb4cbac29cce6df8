const DRAWING_WIDTH = 212;

export { DRAWING_WIDTH };
