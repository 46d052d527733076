/** The open workbook as a file, handed over piece by piece: `Office.context.document.getFileAsync`. Office keeps two such copies at most. */
export class DocumentCopies {
  /** How the workbook is saved; the page and the tests say how. */
  saved: (() => Promise<Uint8Array>) | null = null;
  private readonly open = new Map<number, Uint8Array>();
  private lastHandle = 0;

  async begin(): Promise<{ handle: number; size: number }> {
    if (this.saved === null) throw new Error('the embedded workbook was not told how it is saved');
    if (this.open.size >= MOST_OPEN) throw new Error('two copies of the document are open already');
    const bytes = await this.saved();
    this.lastHandle += 1;
    this.open.set(this.lastHandle, bytes);
    return { handle: this.lastHandle, size: bytes.length };
  }

  piece(handle: number, offset: number, size: number): number[] {
    return [...this.open.get(handle)!.subarray(offset, offset + size)];
  }

  close(handle: number): void {
    this.open.delete(handle);
  }

  get count(): number { return this.open.size; }
}

const MOST_OPEN = 2;
