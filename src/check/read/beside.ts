/** The address of a file beside the script, without the script's own query. */
export function addressBeside(script: string, path: string): string {
  return new URL(path, script.replace(/[?#].*$/s, '')).href;
}
