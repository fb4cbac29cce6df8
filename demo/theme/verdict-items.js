/* global document */
/**
 * Verdicts as the items of a list.
 *
 * @param {readonly import('./verdicts.js').Verdict[]} verdicts
 */
export function verdictItems(verdicts) {
  return verdicts.map(({ words, good }) => {
    const item = document.createElement('li');
    item.textContent = words;
    item.classList.toggle('weak', !good);
    return item;
  });
}
