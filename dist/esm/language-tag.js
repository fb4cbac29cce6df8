function languageTag(written) {
  const [first = ""] = written.trim().split(/[\s.@,;]/);
  return first.replace(/_/g, "-");
}

export { languageTag };
