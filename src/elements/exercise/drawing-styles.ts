import { css } from 'lit';

/** Colours of the drawings: the reader's text and accent colours, mixed with the surface they stand on. */
export const drawingStyles = css`
  .drawing {
    width: 100%;
    --_skin: color-mix(in srgb, var(--_text) 48%, var(--_surface));
    --_trousers: color-mix(in srgb, var(--_text) 88%, var(--_surface));
    --_shirt: var(--_accent);
    --_mat: color-mix(in srgb, var(--_text) 16%, var(--_surface));
  }
  .drawing path {
    stroke: var(--_surface);
    stroke-width: 1.6;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .skin {
    fill: var(--_skin);
  }
  .shirt {
    fill: var(--_shirt);
  }
  .trousers,
  .hair {
    fill: var(--_trousers);
  }
  .skin.far {
    fill: color-mix(in srgb, var(--_skin) 60%, var(--_surface));
  }
  .shirt.far {
    fill: color-mix(in srgb, var(--_shirt) 60%, var(--_surface));
  }
  .trousers.far {
    fill: color-mix(in srgb, var(--_trousers) 60%, var(--_surface));
  }
  .mat {
    fill: var(--_mat);
  }
  .furniture {
    fill: color-mix(in srgb, var(--_text) 34%, var(--_surface));
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
  .drawing .arrow-head {
    fill: var(--_urgent);
  }
  .drawing .step {
    fill: var(--_muted);
    font-size: 14px;
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .drawing {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_accent: LinkText;
      --_urgent: CanvasText;
    }
  }
`;
