import { render } from 'lit';

class OpenSources {
  /** @param view renders the sources of a mark */
  constructor(view) {
    this.view = view;
    this.shown = /* @__PURE__ */ new Map();
    this.made = 0;
    /** Listens for clicks in the article; pressing Enter or the space bar is one too. */
    this.click = ({ target }) => {
      const mark = target.closest(".mark[data-sources]");
      if (!mark) return;
      if (this.shown.has(mark)) this.close(mark);
      else this.open(mark);
    };
    /** Escape closes what belongs to the place where the reader is. */
    this.keydown = ({ key, target }) => {
      if (key !== "Escape") return;
      for (const [mark, box] of this.shown)
        if (mark === target || box.contains(target)) {
          this.close(mark);
          mark.focus();
        }
    };
  }
  /** Before the article is shown anew, in another language perhaps. */
  closeAll() {
    for (const mark of [...this.shown.keys()]) this.close(mark);
  }
  open(mark) {
    const box = document.createElement("div");
    box.className = "sources-box card small";
    box.id = `sources-${this.made += 1}`;
    render(this.view((mark.dataset["sources"] ?? "").split(" ")), box);
    mark.closest("table, li, p")?.after(box);
    if (box.previousElementSibling?.localName === "li") box.previousElementSibling.append(box);
    mark.setAttribute("aria-expanded", "true");
    mark.setAttribute("aria-controls", box.id);
    this.shown.set(mark, box);
  }
  close(mark) {
    this.shown.get(mark)?.remove();
    this.shown.delete(mark);
    mark.setAttribute("aria-expanded", "false");
    mark.removeAttribute("aria-controls");
  }
}

export { OpenSources };
