function loadedFrom() {
  return /\bhttps?:\/\/[^\s()]+?\.m?js\b/.exec(new Error().stack ?? "")?.[0];
}

export { loadedFrom };
