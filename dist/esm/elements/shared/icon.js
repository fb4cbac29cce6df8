import { html } from 'lit';

const LINES = {
  warning: "M12 4 2.5 20h19L12 4Zm0 6v5m0 2.5v.1",
  clock: "M12 3a9 9 0 1 0 .01 0ZM12 7v5l3.5 2",
  calendar: "M4 6h16v14H4Zm0 5h16M8 3v5m8-5v5",
  home: "M3 11.5 12 4l9 7.5M6 10v10h12V10",
  phone: "M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2Z",
  print: "M7 9V3h10v6M7 18H4v-8h16v8h-3M7 15h10v6H7Z",
  copy: "M9 9h11v11H9ZM5 15H4V4h11v1",
  back: "m15 5-7 7 7 7",
  check: "m5 12.5 5 5L19.5 7",
  arrow: "M4 12h15m-6-6 6 6-6 6",
  again: "M20 11a8 8 0 1 0-2.3 6.2M20 4v7h-7",
  mail: "M3 6h18v12H3Zm0 1 9 7 9-7",
  offline: "m3 3 18 18M8.5 15a5 5 0 0 1 7 0M5 11.5a10 10 0 0 1 4.5-2.6m5 0a10 10 0 0 1 4.5 2.6M12 19v.1",
  spinner: "M12 3a9 9 0 1 0 9 9",
  play: "M7 4.5v15L19.5 12Z",
  pause: "M8 5v14m8-14v14",
  plus: "M12 5v14m-7-7h14"
};
const DIRECTED = ["back", "arrow"];
function icon(name) {
  return html`<svg
    class="icon ${DIRECTED.includes(name) ? "turns" : ""}"
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    <path d=${LINES[name]}></path>
  </svg>`;
}

export { icon };
