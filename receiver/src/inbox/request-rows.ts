import { setImmediate as othersFirst } from 'node:timers/promises';
import { reference } from '../../../src/features/booking/reference.js';
import type { AppointmentRequest } from '../../../src/features/booking/request.js';
import { describeError } from '../http/request-log.js';
import type { RequestStore, Selection, StoredRequest } from '../store/request-store.js';
import { BYTE_ORDER_MARK, csvRow } from './csv.js';
import { FIELD_COLUMNS } from './field-lines.js';

interface Version {
  stored: StoredRequest;
  request: AppointmentRequest;
  /** 1 for what came first, 2 for the first change. */
  number: number;
}

const COLUMNS: readonly (readonly [title: string, cell: (version: Version) => string])[] = [
  ['Reference', ({ request }) => reference(request.id)],
  ['Version', ({ number }) => String(number)],
  ['Received (UTC)', ({ stored }) => utc(stored.receivedAt)],
  ['Handled (UTC)', ({ stored }) => utc(stored.handledAt)],
  ['Handled by', ({ stored }) => (stored.handledAt && stored.handledBy) || ''],
  ...FIELD_COLUMNS.map(({ column, cell }) => [column, ({ request }: Version) => cell(request)] as const),
  ['Perhaps junk', ({ stored }) => (stored.suspect ? 'yes' : '')],
  ['Sent along', ({ stored: { extra } }) => (Object.keys(extra).length > 0 ? JSON.stringify(extra) : '')],
  ['Id', ({ request }) => request.id],
];

const AT_ONCE = 200;

/** The requests of a selection as CSV, newest first; one that was sent again with changes has a row for each version. */
export function exportOf(
  store: Pick<RequestStore, 'page'>,
  selection: Selection,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts = rows(store, selection);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next().catch((error: unknown) => {
        // Breaks the download off, so that half a list is not taken for all of it; what is thrown is printed.
        throw new Error(`The store failed during an export: ${describeError(error)}`);
      });
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

/** Read from the store bit by bit, however many there are. */
async function* rows(store: Pick<RequestStore, 'page'>, selection: Selection): AsyncGenerator<string, void> {
  yield BYTE_ORDER_MARK + csvRow(COLUMNS.map(([title]) => title));
  let before: string | null = null;
  do {
    const page = await store.page(selection, before, AT_ONCE);
    const versions = page.requests.flatMap((stored) =>
      [stored.request, ...stored.amendments].map((request, index) => ({
        stored,
        request,
        number: index + 1,
      })),
    );
    yield versions.map((version) => csvRow(COLUMNS.map(([, cell]) => cell(version)))).join('');
    before = page.older;
    // The built-in store and its answers come in this very thread: a patient's request goes first.
    await othersFirst();
  } while (before !== null);
}

/** As spreadsheets read it. */
function utc(at: Date | null): string {
  return at?.toISOString().slice(0, 19).replace('T', ' ') ?? '';
}
