function finish(work) {
  for (; ; ) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export { finish };
