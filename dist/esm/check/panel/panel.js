import { within } from '../../embed/page-nodes.js';
import { pageAddress } from '../../features/booking/page-address.js';
import { summaryOf } from '../../features/check/finding.js';
import { reportText } from '../../features/check/report-text.js';
import { patientWords } from '../patient-words.js';
import { readPage } from '../read-page.js';
import { PolicyWatch } from '../read/policy-watch.js';
import { sendTest } from '../send-test.js';
import { copyReport } from './copy-report.js';
import { groupView } from './findings-view.js';
import { make, button } from './make.js';
import { PANEL_STYLES } from './panel-styles.js';
import { TestView } from './test-view.js';

const REQUESTS = "Where requests go";
class CheckPanel {
  constructor(script) {
    this.script = script;
    this.host = document.createElement("back-pain-check");
    this.heading = make("h2", { id: "title", tabindex: "-1" }, "Does everything work?");
    this.summary = make("p", { class: "summary", role: "status" }, "Reading the page\u2026");
    this.copied = make("div", { role: "status" });
    this.groups = make("div");
    this.fold = button("Fold", () => this.toggle(), { class: "small", "aria-expanded": "true" });
    this.panel = this.frame();
    this.tests = /* @__PURE__ */ new Map();
    this.awaited = /* @__PURE__ */ new WeakSet();
    this.focusedBefore = document.activeElement;
    this.facts = null;
    /** Once for all that happens in the same moment. */
    this.readSoon = () => {
      clearTimeout(this.reading);
      this.reading = setTimeout(() => this.read());
    };
    this.watch = new PolicyWatch(script, this.readSoon);
    const root = this.host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PANEL_STYLES);
    root.adoptedStyleSheets = [sheet];
    root.append(this.panel);
  }
  open() {
    within(document, "body")[0]?.append(this.host);
    this.heading.focus({ preventScroll: true });
    addEventListener("load", this.readSoon);
    this.readSoon();
  }
  close() {
    clearTimeout(this.reading);
    removeEventListener("load", this.readSoon);
    this.watch.stop();
    this.host.remove();
    if (this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus({ preventScroll: true });
  }
  toggle() {
    const folded = this.panel.classList.toggle("folded");
    this.fold.textContent = folded ? "Unfold" : "Fold";
    this.fold.setAttribute("aria-expanded", String(!folded));
  }
  frame() {
    const panel = make(
      "div",
      { class: "panel", role: "dialog", "aria-labelledby": "title", lang: "en", dir: "ltr" },
      make(
        "header",
        {},
        make(
          "div",
          { class: "title" },
          this.heading,
          this.fold,
          button("Close", () => this.close(), { class: "small" })
        ),
        this.summary
      ),
      make(
        "div",
        { class: "content" },
        make(
          "p",
          { class: "note" },
          "Seen by whoever adds ?bp-check to the address of this page, and by nobody else. Nothing is stored, and nothing is sent unless you press the button for it."
        ),
        make(
          "div",
          { class: "actions" },
          button("Check again", () => this.read()),
          button("Copy report", () => void copyReport(this.report(), this.copied))
        ),
        this.copied,
        this.groups
      )
    );
    panel.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") this.close();
    });
    return panel;
  }
  read() {
    const facts = readPage(this.script, this.watch.all());
    this.facts = facts;
    for (const element of facts.elements) {
      if (this.awaited.has(element)) continue;
      this.awaited.add(element);
      void element.updateComplete?.then(this.readSoon);
    }
    this.summary.textContent = summaryOf(this.reportGroups(facts));
    const tests = this.testsOf(facts);
    this.keepFocus(() => this.show(facts, tests));
  }
  show(facts, tests) {
    this.groups.replaceChildren(
      ...facts.groups.flatMap(
        (group, at) => groupView(group, `group-${at}`, ...group.title === REQUESTS ? tests : []) ?? []
      ),
      ...facts.forms.length > 0 ? [this.wordsView(facts)] : []
    );
  }
  /** What is read anew takes the button of the test out for a moment, and the focus with it. */
  keepFocus(change) {
    const focused = this.host.shadowRoot?.activeElement;
    change();
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  }
  /** One for each form: two forms may send to two places. */
  testsOf({ forms }) {
    return forms.map((facts) => {
      const { form } = facts;
      const test = this.tests.get(form) ?? new TestView(
        () => sendTest(
          this.facts?.forms.find((one) => one.form === form) ?? facts,
          this.script,
          () => this.watch.all()
        ),
        () => this.tellSummary()
      );
      this.tests.set(form, test);
      test.show(facts);
      return test.node;
    });
  }
  tellSummary() {
    if (this.facts) this.summary.textContent = summaryOf(this.reportGroups(this.facts));
  }
  /** With the results of the tests, where they belong. */
  reportGroups({ groups }) {
    const results = [...this.tests.values()].flatMap(({ result }) => result ?? []);
    return groups.map(
      (group) => group.title === REQUESTS ? { ...group, findings: [...group.findings, ...results] } : group
    );
  }
  wordsView({ forms, contact }) {
    const said = patientWords(
      this.script,
      contact,
      forms.some(({ options }) => options.endpoint !== null)
    );
    const view = make(
      "section",
      { "aria-labelledby": "words" },
      make("h3", { id: "words" }, "What patients read")
    );
    for (const { when, words } of said)
      view.append(
        make("h4", {}, when),
        make(
          "blockquote",
          { lang: this.script.catalogue(), dir: "auto" },
          ...words.map((text) => make("p", {}, text))
        )
      );
    return view;
  }
  report() {
    const groups = this.facts ? this.reportGroups(this.facts) : [];
    return reportText(this.script.version, pageAddress(location.href), groups);
  }
}

export { CheckPanel };
