import { readFileSync } from 'node:fs';
import { describeError } from './http/request-log.js';
import { SETTINGS } from './settings-table.js';

/**
 * The environment with the secrets that it names files for: `INBOX_SECRET_FILE=/run/secrets/inbox-secret`.
 * @throws Error naming the variable, where a file cannot be read or a secret is set twice; it never quotes one
 */
export function withSecretsFromFiles(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const read: NodeJS.ProcessEnv = { ...env };
  for (const { name, secret } of SETTINGS) {
    const file = secret ? env[`${name}_FILE`] : undefined;
    if (!file) continue;
    if (env[name]) throw new Error(`${name} and ${name}_FILE are both set; choose one`);
    try {
      // An editor ends its file with a line break, which belongs to no secret.
      read[name] = readFileSync(file, 'utf8').replace(/[\r\n]+$/, '');
    } catch (error) {
      throw new Error(`${name}_FILE: ${file} cannot be read (${describeError(error)})`, { cause: error });
    }
    if (read[name] === '') throw new Error(`${name}_FILE: ${file} is empty`);
  }
  return read;
}
