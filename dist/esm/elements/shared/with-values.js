function withValues(text, values) {
  return text.split(/\{(\w+)\}/).map((piece, index) => index % 2 === 0 ? piece : values[piece] ?? `{${piece}}`);
}

export { withValues };
