import type { PeopleAction } from '../people/manage-people.js';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Control } from './control-file.js';

/** Asks the receiver that has the store open for a backup. */
export async function askForBackup(control: Control): Promise<Readable> {
  const answer = await ask(control, '/backup');
  return Readable.fromWeb(answer.body as ReadableStream);
}

export async function askAboutPeople(control: Control, action: PeopleAction, name: string): Promise<string> {
  const answer = await ask(control, '/people', { action, name });
  return answer.text();
}

/** @throws Error in the words of the other side */
async function ask({ address, token }: Control, path: string, body?: object): Promise<Response> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const request = body
    ? fetch(address + path, { method: 'POST', headers, body: JSON.stringify(body) })
    : fetch(address + path, { headers });
  const answer = await request.catch(() => null);
  if (answer === null) throw new Error('The receiver is just starting or ending. Please try again.');
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
}
