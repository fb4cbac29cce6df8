import { SETTINGS } from '../settings-table.js';

const COMMANDS = `back-pain-receiver takes the requests of the appointment form, and shows them in an inbox.

  back-pain-receiver                           starts it
  back-pain-receiver people                    lists who has a secret of their own for the inbox
  back-pain-receiver people add "Maria"        gives Maria one, and prints it
  back-pain-receiver people new-secret "Maria" gives her another
  back-pain-receiver people remove "Maria"     ends it, and signs her out
  back-pain-receiver backup <file>             writes all requests and people into a new file; - for the standard output
  back-pain-receiver restore <file>            puts them into an empty store; - for the standard input
                             --replace         into any store, in the place of what is there
  back-pain-receiver health                    ends with 0 where the receiver of this machine is well
  back-pain-receiver --help, --version

The settings are environment variables, for example PORT=8081 back-pain-receiver. In brackets what holds without them:

`;

const REST = `
Those with * can also be read from a file that NAME_FILE names: INBOX_SECRET_FILE=/run/secrets/inbox-secret
All of it: docs/receiver.md of back-pain-widgets, which is also dist/receiver.md of this package.
`;

/** What `--help` prints. */
export function help(): string {
  const lines = SETTINGS.map(
    ({ name, meaning, secret }) => `  ${`${name}${secret ? ' *' : ''}`.padEnd(21)} ${meaning}\n`,
  );
  return COMMANDS + lines.join('') + REST;
}
