/** Opens a file in a new window of Excel, beside the workbook that is open. Since ExcelApi 1.8. */
export async function openAsNewWorkbook(bytes: Uint8Array, excel: Pick<typeof Excel, 'createWorkbook'> = Excel): Promise<void> {
  await excel.createWorkbook(base64Of(bytes));
}

/** In pieces: one call with all bytes as arguments would be too long. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
