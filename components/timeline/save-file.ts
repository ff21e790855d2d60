/** Hands a text, whole or in pieces, to the browser's own download. */
export function saveFile(name: string, type: string, text: string | string[]): void {
  const address = URL.createObjectURL(new Blob([text].flat(), { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun once the click returns to the event loop.
  setTimeout(() => URL.revokeObjectURL(address));
}
