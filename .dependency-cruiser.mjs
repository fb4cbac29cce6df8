/**
 * No file of the sources needs itself through others. Types count: two files that name each other's types can only be
 * read, and moved, together. (ESLint's `import-x/no-cycle` passes over `import type`.)
 */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Put what both files need in a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Counts what is gone after compilation, too: imports of types.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
};
