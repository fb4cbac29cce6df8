import { createHash } from 'node:crypto';

/** What a browser compares a file with (`integrity="…"`). */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
