import { describeError } from '../http/request-log.js';
import { withSecretsFromFiles } from '../secret-files.js';
import { startOrExplain } from '../start.js';
import { readStoreSettings } from '../store/store-settings.js';
import { VERSION } from '../version.js';
import { backupCommand } from './backup-command.js';
import { Misunderstood, readCommandLine, type Command } from './command-line.js';
import { healthCommand } from './health-command.js';
import { help } from './help.js';
import { peopleCommand } from './people-command.js';
import { restoreCommand } from './restore-command.js';

/** Ends with 0, with 1 where something failed, with 2 where the command cannot be understood. */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await carryOut(readCommandLine(args), env);
  } catch (error) {
    const misunderstood = error instanceof Misunderstood;
    const more = misunderstood ? ' See: back-pain-receiver --help' : '';
    console.error(`back-pain-receiver: ${inWords(error)}${more}`);
    process.exitCode = misunderstood ? 2 : 1;
  }
}

async function carryOut(command: Command, env: NodeJS.ProcessEnv): Promise<void> {
  const say = (line: string) => console.log(line);
  const store = () => readStoreSettings(withSecretsFromFiles(env));
  switch (command.kind) {
    case 'start':
      return startOrExplain(env);
    case 'help':
      say(help());
      return;
    case 'version':
      say(VERSION);
      return;
    case 'health':
      return healthCommand(env);
    case 'people':
      return peopleCommand(store(), { ...command, say });
    case 'backup':
      return backupCommand(store(), command.path, say);
    case 'restore':
      return restoreCommand(store(), command.path, { replace: command.replace, say });
  }
}

/** Our own messages are meant to be read. One of the database driver may hold the password of its address, or a patient's words. */
function inWords(error: unknown): string {
  if (error instanceof Error && !('code' in error)) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (typeof path === 'string' && code === 'ENOENT') return `There is no ${path}.`;
  if (typeof path === 'string') return `${path} cannot be used (${describeError(error)}).`;
  return `That failed: ${describeError(error)}`;
}
