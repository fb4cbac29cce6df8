function scrollTo(element, options) {
  element.scrollIntoView?.(options);
}

export { scrollTo };
