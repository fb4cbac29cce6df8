/** How long ago something was, in words: 'just now', '2 hours ago', 'yesterday'. */
const WORDS = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * @param {number} at milliseconds
 * @param {number} now milliseconds; a clock that is behind makes no future of it
 */
export function relativeTime(at, now) {
  const passed = Math.max(0, now - at);
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return ago(passed / MINUTE, 'minute');
  if (passed < DAY) return ago(passed / HOUR, 'hour');
  return ago(passed / DAY, 'day');
}

/**
 * @param {number} count
 * @param {Intl.RelativeTimeFormatUnit} unit
 */
function ago(count, unit) {
  return WORDS.format(-Math.floor(count), unit);
}

/**
 * Writes it into every `<time>`; the exact time stays in its `title` and `datetime`.
 *
 * @param {ParentNode} root
 * @param {number} now
 */
export function tellTimes(root, now) {
  for (const time of root.querySelectorAll('time[datetime]'))
    time.textContent = relativeTime(Date.parse(time.getAttribute('datetime') ?? ''), now);
}
