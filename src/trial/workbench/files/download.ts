const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives a workbook's bytes to the browser, which saves them under the name. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
