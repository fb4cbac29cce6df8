function newId(source = crypto) {
  return "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () => {
    const [byte = 0] = source.getRandomValues(new Uint8Array(1));
    return (byte % 16).toString(16);
  });
}

export { newId };
