/** VS Code's custom data for HTML: tags, attributes and their values, with a sentence each. */
export function htmlData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, summary, attributes }) => ({
      name: tagName,
      description: summary,
      attributes: attributes.map(({ name, description, type }) => {
        const words = type
          .filter((part) => part.startsWith("'"))
          .map((part) => ({ name: part.slice(1, -1) }));
        return { name, description, ...(words.length > 0 ? { values: words } : {}) };
      }),
    })),
  };
}
