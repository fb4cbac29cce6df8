/** A button at each piece of code that copies it. */
const SHOWN_FOR_MS = 2000;

export function addCopyButtons(): void {
  // Browsers let a page copy only where nobody can listen in: over https, or on this very machine.
  if (!('clipboard' in navigator)) return;
  for (const code of document.querySelectorAll('pre > code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void copy(code.textContent, button));
    const block = document.createElement('div');
    block.className = 'code';
    code.parentElement?.replaceWith(block);
    block.append(code.parentElement ?? code, button);
  }
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Could not copy';
  }
  setTimeout(() => (button.textContent = 'Copy'), SHOWN_FOR_MS);
}
