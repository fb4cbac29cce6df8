class PolicyWatch {
  /** @param changed called when something new was stopped */
  constructor(script, changed) {
    this.script = script;
    this.changed = changed;
    this.found = [];
    this.hear = (reports) => {
      for (const { body } of reports)
        this.found.push({
          directive: body?.effectiveDirective ?? "",
          blocked: body?.blockedURL ?? "",
          source: body?.sourceFile ?? ""
        });
      this.changed();
    };
    addEventListener("securitypolicyviolation", this.changed);
    const Observer = window.ReportingObserver;
    this.observer = Observer ? new Observer(this.hear, { types: ["csp-violation"], buffered: true }) : null;
    this.observer?.observe();
  }
  all() {
    const since = this.script.violations.map(({ effectiveDirective, blockedURI, sourceFile }) => ({
      directive: effectiveDirective,
      blocked: blockedURI,
      source: sourceFile
    }));
    return [...this.found, ...since];
  }
  stop() {
    removeEventListener("securitypolicyviolation", this.changed);
    this.observer?.disconnect();
  }
}

export { PolicyWatch };
