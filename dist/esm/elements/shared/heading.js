import { nothing, html } from 'lit';

function heading(level, content, options = {}) {
  const id = options.id ?? nothing;
  const look = options.class ?? nothing;
  const focus = options.focusable ? "-1" : nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${look} tabindex=${focus}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${look} tabindex=${focus}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${look} tabindex=${focus}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${look} tabindex=${focus}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${look} tabindex=${focus}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${look} tabindex=${focus}>${content}</h6>`;
  }
}

export { heading };
