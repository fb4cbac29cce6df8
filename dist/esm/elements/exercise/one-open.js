import { scrollTo } from '../shared/scroll-to.js';

const ROWS = "exercises";
function keepOneOpen({ currentTarget }) {
  const row = currentTarget;
  if (!row.open || !row.hasAttribute("name")) return;
  const rows = row.getRootNode().querySelectorAll(".exercise");
  for (const other of rows) if (other !== row) other.open = false;
  const summary = row.querySelector("summary");
  if (summary && summary.getBoundingClientRect().top < 0) scrollTo(summary, { block: "nearest" });
}

export { ROWS, keepOneOpen };
