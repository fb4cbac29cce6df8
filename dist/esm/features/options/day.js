function readDay(text) {
  const day = text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : null;
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text ?? "") ? day : null;
}

export { readDay };
