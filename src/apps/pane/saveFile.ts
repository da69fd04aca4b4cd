/**
 * Offers bytes as a file. Excel on Windows and on the web take it; on a Mac its web view does not, without a word
 * (office-js #2700, #3385): whoever calls this says what else there is.
 */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // the web view takes the file up after the click
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Puts a text on the clipboard; false where the host does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
