function reference(id) {
  return id.slice(0, 8);
}

export { reference };
