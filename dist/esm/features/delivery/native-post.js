function nativePost({ endpoint, provider, format, renames }, constants) {
  if (endpoint === null || provider !== null) return null;
  if (constants.length > 0 || Object.keys(renames).length > 0) return null;
  if (format === "multipart") return { action: endpoint, enctype: "multipart/form-data" };
  return format === "urlencoded" ? { action: endpoint, enctype: "application/x-www-form-urlencoded" } : null;
}

export { nativePost };
