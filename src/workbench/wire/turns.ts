/** Work that is done one piece at a time, in the order it came. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    // Whoever asked for it hears of its failure; the next in line must not.
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** When everything asked for until now is done, however it ended. */
  async over(): Promise<void> {
    await this.last;
  }
}
