import { css } from 'lit';

/** Colours of the drawings: the reader's text and accent colours, mixed with the surface they stand on. */
const drawingStyles = css `
  .drawing {
    width: 100%;
    margin-bottom: 0.9em;
  }
  .drawing path {
    fill: var(--_paint);
    stroke: var(--_surface);
    stroke-width: 1.6;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .skin {
    --_paint: color-mix(in srgb, var(--_text) 48%, var(--_surface));
  }
  .shirt {
    --_paint: var(--_accent);
  }
  .trousers,
  .hair {
    --_paint: color-mix(in srgb, var(--_text) 88%, var(--_surface));
  }
  .drawing .far {
    fill: color-mix(in srgb, var(--_paint) 60%, var(--_surface));
  }
  .mat {
    fill: color-mix(in srgb, var(--_text) 16%, var(--_surface));
  }
  .cushion {
    fill: color-mix(in srgb, var(--_accent) 42%, var(--_surface));
  }
  .drawing .arrow {
    fill: none;
    stroke: var(--_urgent);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .arrow-head {
    --_paint: var(--_urgent);
  }
  .step {
    fill: var(--_muted);
    font-size: 14px;
    font-weight: 700;
  }
`;

export { drawingStyles };
