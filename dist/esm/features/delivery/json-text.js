function jsonText(data) {
  return JSON.stringify(data, function(key) {
    return this[key];
  });
}

export { jsonText };
