/* global getSelection, navigator */
/**
 * @param {HTMLElement} written
 * @returns {Promise<boolean>} whether it is on the clipboard; where the browser does not let us, it is selected
 */
export async function copyText(written) {
  try {
    await navigator.clipboard.writeText(written.textContent ?? '');
    return true;
  } catch {
    written.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(written);
    return false;
  }
}
