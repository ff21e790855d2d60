/** Spreadsheets take a table that doesn't begin so for one in the letters of their own country. */
const TABLE_START = '\uFEFF';

/** Hands a text, whole or in pieces, to the browser's own download. */
export function saveFile(name: string, type: string, text: string | string[]): void {
  const parts = [type === 'text/csv' ? TABLE_START : '', text].flat();
  saveBlob(name, new Blob(parts, { type: `${type};charset=utf-8` }));
}

/** Hands bytes to the browser's own download. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun once the click returns to the event loop.
  setTimeout(() => URL.revokeObjectURL(address));
}
