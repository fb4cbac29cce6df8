class KeptState {
  /** To be made with the element: a browser asks for the state as soon as the element is known. */
  constructor(host) {
    this.internals = host.attachInternals?.();
  }
  /** @param state null where there is nothing to keep */
  keep(state) {
    this.internals?.setFormValue?.(null, state);
  }
}

export { KeptState };
