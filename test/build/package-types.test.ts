/** What a page's own compiler learns from each way into the package: tags, and events wherever they are heard. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const PAGE = join(process.cwd(), 'test', 'a-page.mts');
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  // The package's own declarations are checked beside this (`test/types`).
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
};
const host = ts.createCompilerHost(options);
/** Read once for all programs. */
const sources = new Map<string, ts.SourceFile | undefined>();

/** The errors that a page with this code has. The package is this very one, found by its own name. */
function errorsIn(code: string): string[] {
  const program = ts.createProgram([PAGE], options, {
    ...host,
    getSourceFile(name, ...rest) {
      if (name === PAGE) return ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true);
      if (!sources.has(name)) sources.set(name, host.getSourceFile(name, ...rest));
      return sources.get(name);
    },
  });
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(PAGE))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** By way in: the tags that it brings. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'back-pain-widgets': ['appointment-form', 'symptom-guide', 'back-pain-article'],
  'back-pain-widgets/define': ['appointment-form', 'symptom-guide', 'back-pain-article'],
  'back-pain-widgets/back-pain-widgets.js': ['appointment-form', 'symptom-guide', 'back-pain-article'],
  'back-pain-widgets/define/appointment-form': ['appointment-form'],
  'back-pain-widgets/appointment-form': ['appointment-form'],
  'back-pain-widgets/define/symptom-guide': ['symptom-guide'],
  'back-pain-widgets/symptom-guide': ['symptom-guide'],
  'back-pain-widgets/define/back-pain-article': ['back-pain-article'],
  'back-pain-widgets/back-pain-article': ['back-pain-article'],
};

const HEARD = ['document', 'window', 'document.body', 'document.createElement("i") as Element']
  .map(
    (where) => `
    (${where}).addEventListener('appointment-sent', (event) => { const reason: string = event.detail.reason; });
    (${where}).addEventListener('appointment-error', (event) => event.detail.reason === 'network');
    (${where}).addEventListener('guide-finish', (event) => event.composedPath());
    // @ts-expect-error nothing of what the patient wrote
    (${where}).addEventListener('appointment-sent', (event) => event.detail.name);`,
  )
  .join('');

describe('the types of', () => {
  for (const [way, tags] of Object.entries(WAYS))
    it(`'${way}': tags, and events on the element, the page and the window`, () => {
      const page = `import '${way}';${HEARD}
        ${tags.map((tag) => `document.createElement('${tag}').headingLevel = 3;`).join('\n')}`;
      assert.deepEqual(errorsIn(page), []);
    });
});
