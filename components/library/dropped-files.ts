/** All files that were dropped, those in dropped folders included. */
export async function droppedFiles(transfer: DataTransfer | null): Promise<File[]> {
  // Entries are to be had only in the turn of the event; each may then be walked.
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found = await Promise.all(entries.map((entry) => (entry instanceof File ? [entry] : walked(entry))));
  return found.flat();
}

async function walked(entry: FileSystemEntry | null): Promise<File[]> {
  if (!entry) return [];
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  // A reader gives a part of a folder at a time, and nothing at its end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return files;
    for (const each of part) files.push(...(await walked(each)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
