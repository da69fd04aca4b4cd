/** Takes a file dropped anywhere on the page. @param hint shown while one is held over it */
export function followDrops(hint: HTMLElement, dropped: (file: File) => void): void {
  let inside = 0;
  const carriesFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragenter", (event) => {
    if (!carriesFile(event)) return;
    inside += 1;
    hint.hidden = false;
  });
  window.addEventListener("dragleave", () => {
    inside = Math.max(0, inside - 1);
    if (inside === 0) hint.hidden = true;
  });
  window.addEventListener("dragover", (event) => {
    if (carriesFile(event)) event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    inside = 0;
    hint.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    dropped(file);
  });
}
