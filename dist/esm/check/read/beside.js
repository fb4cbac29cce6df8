function addressBeside(script, path) {
  return new URL(path, script.replace(/[?#].*$/s, "")).href;
}

export { addressBeside };
