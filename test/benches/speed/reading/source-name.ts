/** Names functions of the built script as their sources do. */
import { originalPositionFor, type TraceMap } from '@jridgewell/trace-mapping';

/** A place in a script. Lines and columns count from 0. */
export interface CallFrame {
  functionName: string;
  url: string;
  lineNumber: number;
  columnNumber: number;
}

/** A script and its source map. */
export interface Mapped {
  map: TraceMap;
  /** The end of the script's address. */
  script: string;
}

/** `src/elements/…/messages.ts:78  export const numberText = …`: the file, the line, and how the line begins. */
export function sourceName(
  { functionName, url, lineNumber, columnNumber }: CallFrame,
  { map, script }: Mapped,
): string {
  if (!url.endsWith(script)) return `${functionName || '(anonymous)'}${url && ` ${url.replace(/.*\//, '')}`}`;
  const found = originalPositionFor(map, { line: lineNumber + 1, column: columnNumber });
  if (found.source === null) return `${functionName || '(the script itself)'} (no source)`;
  const { source, line, column } = found;
  const written = map.sourcesContent?.[map.sources.indexOf(source)]?.split('\n')[line - 1] ?? '';
  // A library may come as one long line: then it is the column that tells its functions apart.
  const isLong = written.length > 300;
  const place = `${shortSource(source)}:${line}${isLong ? `:${column}` : ''}`;
  const shown = (isLong ? written.slice(column) : written.trim()).slice(0, 60);
  return `${place}  ${shown || (found.name ?? functionName)}`;
}

const shortSource = (source: string): string =>
  source.replace(/^(\.\.\/)*/, '').replace(/^node_modules\//, '');
