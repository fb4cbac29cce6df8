/** A person at the desk, by plain HTTP: signs in as the page does, and brings the cookie along. */
export const SECRET = 'only-for-tests-0123456789';

/** @returns the value of the `Cookie` header for the next requests */
export async function signIn(address: string, secret = SECRET): Promise<string> {
  const answer = await trySecret(address, secret);
  if (answer.status !== 303) throw new Error(`Signing in was answered ${answer.status}`);
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error('Signing in brought no cookie');
  return cookie;
}

export function trySecret(
  address: string,
  secret: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${address}/inbox/sign-in`, {
    method: 'POST',
    headers: { Origin: address, ...headers },
    body: new URLSearchParams({ secret }),
    redirect: 'manual',
  });
}

/** The ids that the inbox lists, newest first, over all its pages. */
export async function listedIds(address: string): Promise<string[]> {
  const headers = { Cookie: await signIn(address) };
  const ids: string[] = [];
  let path: string | undefined = '/inbox?show=all';
  while (path !== undefined) {
    const answer: Response = await fetch(address + path, { headers, redirect: 'manual' });
    if (answer.status !== 200) throw new Error(`The inbox answered ${answer.status}`);
    const page: string = await answer.text();
    ids.push(...Array.from(page.matchAll(/id="r-([\da-f-]{36})"/g), (match) => match[1] ?? ''));
    path = /<p class="older">\s*<a href="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
  }
  return ids;
}
