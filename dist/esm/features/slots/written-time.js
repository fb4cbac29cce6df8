const FORM = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(?:z|([+-]\d\d):?(\d\d)?)$/i;
function readTime(text) {
  const [, date = "", clock = "", seconds = ":00", hours, minutes = "00"] = typeof text === "string" ? FORM.exec(text.trim()) ?? [] : [];
  const local = Date.parse(`${date}T${clock}${seconds}Z`);
  if (Number.isNaN(local) || new Date(local).toISOString().slice(0, 10) !== date) return null;
  if (hours === void 0) return { at: local, offset: null };
  const sign = hours.startsWith("-") ? -1 : 1;
  const offset = sign * (Number(hours.slice(1)) * 60 + Number(minutes));
  if (Math.abs(offset) > 15 * 60 || Number(minutes) > 59) return null;
  return { at: local - offset * 6e4, offset: offset === 0 && sign < 0 ? null : offset };
}

export { readTime };
