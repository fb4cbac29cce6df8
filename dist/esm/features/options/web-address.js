function linkAddress(text, base, parse) {
  const url = parsed(text, base, parse);
  return url && (url.protocol === "https:" || url.protocol === "http:") ? url.href : null;
}
function deliveryAddress(text, base, parse) {
  const url = parsed(text, base, parse);
  if (!url) return null;
  const safe = url.protocol === "https:" || url.protocol === "http:" && isLoopbackHost(url.hostname);
  return safe ? url.href : null;
}
function holdsExample(address) {
  return /\bYOUR[-_ ]?[A-Z]|THAT-SITE|…|\.{3}|[<>{}]/.test(address);
}
function endpointAddress(text, base, parse) {
  const written = text?.trim() ?? "";
  const isAddress = /^(https?:\/\/[^\s/\\]+([/?#]|$)|\/|\.\.?\/)/i.test(written);
  if (!isAddress || written.includes("\\") || base !== "" && holdsExample(written)) return null;
  return parsed(written, base, parse)?.username ? null : deliveryAddress(written, base, parse);
}
function parsed(text, base, parse) {
  if (text === null || text.trim() === "") return null;
  try {
    return parse(text.trim(), base);
  } catch {
    return null;
  }
}
function isLoopbackHost(hostname) {
  return /^((.+\.)?localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(hostname);
}

export { deliveryAddress, endpointAddress, holdsExample, isLoopbackHost, linkAddress };
