function emailAddress(written) {
  return /^[^\s@?&%]+@[^\s@?&%]+$/.test(written) ? `mailto:${written}` : null;
}

export { emailAddress };
