import type { RunningScript } from '../../embed/running-script.js';
import type { Violation } from '../../features/check/policy-findings.js';

/** What `ReportingObserver` tells of a policy; the types of the DOM do not know it. */
interface PolicyReport {
  type: string;
  body: { effectiveDirective?: string; blockedURL?: string; sourceFile?: string } | null;
}
type ReportingObserverClass = new (
  heard: (reports: readonly PolicyReport[]) => void,
  options: { types: string[]; buffered: boolean },
) => { observe(): void; disconnect(): void };

/** Hears what the page's content policy stops: before the panel was there, as far as the browser remembers, and since. */
export class PolicyWatch {
  private readonly found: Violation[] = [];
  private readonly observer: InstanceType<ReportingObserverClass> | null;

  /** @param changed called when something new was stopped */
  constructor(
    private readonly script: Pick<RunningScript, 'violations'>,
    private readonly changed: () => void,
  ) {
    addEventListener('securitypolicyviolation', this.changed);
    const Observer = (window as { ReportingObserver?: ReportingObserverClass }).ReportingObserver;
    this.observer = Observer ? new Observer(this.hear, { types: ['csp-violation'], buffered: true }) : null;
    this.observer?.observe();
  }

  all(): Violation[] {
    const since = this.script.violations.map(({ effectiveDirective, blockedURI, sourceFile }) => ({
      directive: effectiveDirective,
      blocked: blockedURI,
      source: sourceFile,
    }));
    return [...this.found, ...since];
  }

  stop(): void {
    removeEventListener('securitypolicyviolation', this.changed);
    this.observer?.disconnect();
  }

  private readonly hear = (reports: readonly PolicyReport[]): void => {
    for (const { body } of reports)
      this.found.push({
        directive: body?.effectiveDirective ?? '',
        blocked: body?.blockedURL ?? '',
        source: body?.sourceFile ?? '',
      });
    this.changed();
  };
}
