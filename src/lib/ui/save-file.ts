/** Gives a person a file to save, as the browser does with downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser needs it until it has begun to save
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
