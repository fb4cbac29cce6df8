import { nothing, html } from 'lit';

function foldView(name, content, answer, open = false) {
  return html`<details class="fold" ?open=${open}>
    <summary>
      ${name}${answer === void 0 ? nothing : html`${" "}<span class="fold-answer">${answer}</span>`}
    </summary>
    <div class="fold-content">${content}</div>
  </details>`;
}

export { foldView };
