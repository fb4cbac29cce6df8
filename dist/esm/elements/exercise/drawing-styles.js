import { css } from 'lit';

const drawingStyles = css`
  .drawing {
    width: 100%;
  }
  .drawing path {
    fill: var(--_paint);
    stroke: color-mix(in srgb, var(--_paint) 40%, var(--_text));
    stroke-width: 1.3;
    stroke-linejoin: round;
    stroke-linecap: round;
    paint-order: stroke;
  }
  .skin-light {
    --_skin: var(--_skin-light);
  }
  .skin-medium {
    --_skin: var(--_skin-medium);
  }
  .skin-dark {
    --_skin: var(--_skin-dark);
  }
  .skin {
    --_paint: var(--_skin);
  }
  .hair {
    --_paint: var(--_hair);
  }
  .shirt {
    --_paint: color-mix(in srgb, var(--_ink) 82%, var(--_paper));
  }
  .trousers {
    --_paint: color-mix(in srgb, var(--_text) 62%, var(--_paper));
  }
  .drawing .far {
    fill: color-mix(in srgb, var(--_paint) 78%, #101c22);
  }
  .drawing .features {
    fill: none;
    stroke: var(--_hair);
    stroke-width: 1;
  }
  .mat {
    fill: color-mix(in srgb, var(--_text) 14%, var(--_paper));
  }
  .shade {
    fill: color-mix(in srgb, #101c22 18%, color-mix(in srgb, var(--_text) 14%, var(--_paper)));
  }
  .cushion {
    fill: color-mix(in srgb, var(--_ink) 34%, var(--_paper));
    stroke: color-mix(in srgb, var(--_ink) 60%, var(--_paper));
  }
  .drawing .arrow {
    fill: none;
    stroke: var(--_text);
    stroke-width: 3;
  }
  .drawing .arrow-head {
    --_paint: var(--_text);
    stroke: none;
  }
  .step {
    fill: var(--_muted);
    font-size: 14px;
    font-weight: 700;
  }
`;

export { drawingStyles };
