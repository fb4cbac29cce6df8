import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CURRENT_SCHEMA } from '../store/migrations.js';
import { FILE, FORMAT, TABLE_NAMES, type End, type Head, type Row, type TableName } from './format.js';

/** A backup as it is read: what it is, then its rows, of one table after the other. */
export interface Backup {
  head: Head;
  /** @throws Error where the file is damaged or has broken off; what was read before must then not count */
  rows: AsyncIterable<Row>;
}

/** @throws Error where it is no backup, or one that a newer version has written */
export async function readBackup(from: Readable): Promise<Backup> {
  const lines = linesIn(from);
  const head = await headIn(lines);
  if (!head) throw new Error('This file is no backup of a receiver, or it is damaged.');
  if (head.format > FORMAT || head.schema > CURRENT_SCHEMA) {
    throw new Error(
      `This backup was written by version ${head.version} of the receiver (format ${head.format}, schema ${head.schema}). ` +
        `This one reads up to format ${FORMAT}, schema ${CURRENT_SCHEMA}: install that version or a newer one first.`,
    );
  }
  return { head, rows: rowsIn(lines) };
}

async function* linesIn(from: Readable): AsyncGenerator<string, void> {
  const unzipped = createGunzip();
  // What goes wrong with either is thrown to whoever reads the end of it.
  pipeline(from, unzipped, () => undefined);
  const decoder = new TextDecoder();
  let begun = '';
  try {
    for await (const chunk of unzipped) {
      const [first = '', ...others] = decoder.decode(chunk as Buffer, { stream: true }).split('\n');
      begun += first;
      for (const next of others) {
        yield begun;
        begun = next;
      }
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw ['Z_DATA_ERROR', 'Z_BUF_ERROR'].includes(code) ? damaged() : error;
  }
  if (begun !== '') yield begun;
}

async function* rowsIn(lines: AsyncGenerator<string, void>): AsyncGenerator<Row, void> {
  const counted: Partial<Record<TableName, number>> = {};
  let ended = false;
  // Read to the very end: what is there to find out damage (gzip's own sum) comes last.
  for await (const line of lines) {
    const value = parsed(line) as Partial<Row & End> | null;
    const table = TABLE_NAMES.find((name) => name === value?.in);
    if (ended) throw damaged();
    if (value?.end) {
      const rows = value.rows ?? {};
      if (TABLE_NAMES.some((name) => (rows[name] ?? 0) !== (counted[name] ?? 0))) throw damaged();
      ended = true;
    } else if (table !== undefined && value?.row) {
      counted[table] = (counted[table] ?? 0) + 1;
      yield { in: table, row: value.row };
    } else throw damaged();
  }
  if (!ended) throw damaged();
}

/** Null where the first line says something else, or cannot even be unzipped. */
async function headIn(lines: AsyncGenerator<string, void>): Promise<Head | null> {
  try {
    const first = await lines.next();
    return first.done ? null : headOf(first.value);
  } catch (error) {
    if (error instanceof Damaged) return null;
    throw error;
  }
}

function headOf(line: string): Head | null {
  const head = parsed(line) as Partial<Head> | null;
  const whole =
    head?.file === FILE &&
    Number.isInteger(head.format) &&
    Number.isInteger(head.schema) &&
    typeof head.version === 'string';
  return whole ? (head as Head) : null;
}

function parsed(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

export function damaged(): Error {
  return new Damaged('This backup is damaged or has broken off; nothing of it was taken.');
}

class Damaged extends Error {}
