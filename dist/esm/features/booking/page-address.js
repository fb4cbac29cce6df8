function pageAddress(href) {
  const address = href.split(/[?#]/)[0] ?? "";
  return /^https?:/.test(address) ? address : "";
}

export { pageAddress };
