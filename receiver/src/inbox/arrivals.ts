/** Tells open inboxes that the list has changed; holds no request itself. */
export class Arrivals {
  private readonly listeners = new Set<Listener>();

  /** @param tellOthers passes it on to the receivers that share the store */
  constructor(private readonly tellOthers: () => Promise<void> = () => Promise.resolve()) {}

  /** This receiver has changed the list. */
  announce(): void {
    this.changed();
    // Where that fails, the other inboxes show it with whatever comes next; the request itself is safe.
    this.tellOthers().catch(() => undefined);
  }

  /** Somebody has changed it. */
  changed(): void {
    for (const { onChange } of this.listeners) onChange();
  }

  /** The receiver ends. */
  end(): void {
    for (const { onEnd } of this.listeners) onEnd();
  }

  /** @returns the way to stop */
  listen(onChange: () => void, onEnd: () => void): () => void {
    const listener = { onChange, onEnd };
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get listening(): number {
    return this.listeners.size;
  }
}

interface Listener {
  onChange: () => void;
  onEnd: () => void;
}
