/** Files of a folder that was dropped, with those of the folders in it. */
async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return new Promise((resolve) =>
      (entry as FileSystemFileEntry).file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    );
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  // a folder is told in portions, an empty one is the last
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await filesIn(each)));
  }
}

export interface Dropped {
  files: File[];
  /** a folder was among it: then not every file was meant */
  isFolder: boolean;
}

/** Files that were dropped, with those of folders among them. Must be called while the event is being handled. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return { files: plain, isFolder: false };
  const found = await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])));
  return { files: found.flat(), isFolder: true };
}
