function elementsOnPage(selector) {
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}

export { elementsOnPage };
