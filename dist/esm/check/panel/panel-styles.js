const PANEL_STYLES = `
:host {
  all: initial;
  color-scheme: light dark;
  --text: #17202a; --muted: #4c5a67; --ground: #fff; --raised: #f3f6f8; --line: #c9d2da;
  --accent: #0b5c8c; --on-accent: #fff; --ok: #1d6b3a; --look: #7d4e00; --broken: #a81616;
}
@media (prefers-color-scheme: dark) {
  :host {
    --text: #e8edf2; --muted: #b0bcc7; --ground: #171c21; --raised: #222930; --line: #46525d;
    --accent: #7cc4f2; --on-accent: #10202c; --ok: #7fd69f; --look: #f2c063; --broken: #ff9c94;
  }
}
* { box-sizing: border-box; }
.panel {
  position: fixed; inset-block: 0; inset-inline-end: 0; z-index: 2147483647;
  inline-size: min(460px, 100vw); overflow-y: auto; overscroll-behavior: contain;
  background: var(--ground); color: var(--text); border-inline-start: 1px solid var(--line);
  box-shadow: 0 0 24px rgb(0 0 0 / 25%);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; text-align: start;
}
.panel.folded { inset-block-start: auto; }
.panel.folded .content { display: none; }
.panel:focus, h2:focus { outline: none; }
header {
  position: sticky; inset-block-start: 0; z-index: 1; background: var(--ground);
  border-block-end: 1px solid var(--line); padding: 14px 18px 12px;
}
.title { display: flex; gap: 8px; align-items: center; }
h2 { flex: 1; margin: 0; font-size: 18px; line-height: 1.3; }
h3 { margin: 0 0 8px; font-size: 15px; line-height: 1.4; }
h4 { margin: 0 0 4px; font-size: 14px; font-weight: 600; color: var(--muted); }
p { margin: 0 0 8px; }
.summary { margin: 6px 0 0; font-weight: 600; }
.content { padding: 16px 18px 28px; }
section { margin-block: 22px 0; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: 8px 0; border-block-start: 1px solid var(--line); overflow-wrap: anywhere; }
.mark {
  display: inline-block; margin-inline-end: 8px; padding: 0 7px; border: 1px solid; border-radius: 9px;
  font-size: 12px; font-weight: 700; line-height: 18px; white-space: nowrap;
}
.ok .mark { color: var(--ok); }
.look .mark { color: var(--look); }
.broken .mark { color: var(--broken); }
.cure { display: block; margin-block-start: 4px; color: var(--muted); }
.cure b { color: var(--text); font-weight: 600; }
.note { color: var(--muted); font-size: 14px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-block: 8px 12px; }
button {
  font: inherit; font-weight: 600; min-height: 40px; padding: 6px 14px; cursor: pointer;
  border: 1px solid var(--accent); border-radius: 6px; background: var(--ground); color: var(--accent);
}
button.main { background: var(--accent); color: var(--on-accent); }
button.small { min-height: 36px; padding: 2px 10px; font-size: 14px; }
button[aria-disabled="true"] { opacity: 0.6; cursor: default; }
:is(button, textarea):focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
blockquote {
  margin: 0 0 12px; padding: 10px 12px; background: var(--raised); border-radius: 6px; overflow-wrap: anywhere;
}
blockquote p:last-child { margin: 0; }
textarea {
  inline-size: 100%; min-height: 12em; padding: 8px; border: 1px solid var(--line); border-radius: 6px;
  background: var(--raised); color: var(--text); font: 13px/1.4 ui-monospace, monospace;
}
[hidden] { display: none; }
@media print { .panel { display: none; } }
`;

export { PANEL_STYLES };
