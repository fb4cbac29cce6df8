import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number }, Buffer>(scrypt);

/** 16 MB and some 50 ms a try: dear for whoever guesses by the million, nothing for who signs in. */
const COST = { N: 16_384, r: 8, p: 1 };
const BYTES = 32;

/** What may be kept of a secret: it says with which costs it was made, so that these can be raised later. */
export async function hashOf(secret: string): Promise<string> {
  const salt = randomBytes(16);
  const derived = await derive(secret, salt, BYTES, COST);
  const costs = `N=${COST.N},r=${COST.r},p=${COST.p}`;
  return `scrypt$${costs}$${salt.toString('base64url')}$${derived.toString('base64url')}`;
}

/** Takes as long for a wrong secret as for the right one. */
export async function fits(secret: string, hash: string): Promise<boolean> {
  const found = /^scrypt\$N=(\d+),r=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/.exec(hash);
  const [N = 0, r = 0, p = 0] = (found ?? []).slice(1, 4).map(Number);
  const [salt = '', wanted = ''] = (found ?? []).slice(4);
  if (!found) return false;
  const known = Buffer.from(wanted, 'base64url');
  return timingSafeEqual(
    await derive(secret, Buffer.from(salt, 'base64url'), known.length, { N, r, p }),
    known,
  );
}
