/** Work that is asked for often and done seldom. */
export interface Coalesced {
  /** Wants the work done: once for however many wishes come within the delay, and never while it still runs. */
  ask(delay?: number): void;
  /** No more work; resolves when what runs has ended. */
  stop(): Promise<void>;
}

/** A person who types ten cells means one refresh, a little after the last. */
export function coalesce(work: () => Promise<void>, usualDelay: number): Coalesced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let isWanted = false;
  let isStopped = false;

  const start = () => {
    timer = undefined;
    if (running !== null) {
      isWanted = true;
      return;
    }
    running = work().finally(() => {
      running = null;
      if (!isWanted || isStopped) return;
      isWanted = false;
      ask();
    });
  };
  const ask = (delay = usualDelay) => {
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(start, delay);
  };
  return {
    ask,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
