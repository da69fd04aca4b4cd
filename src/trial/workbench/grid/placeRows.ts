/** Makes these the place's children, in this order; those that stay are not touched. */
export function placeRows(place: HTMLElement, rows: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(rows);
  for (const child of [...place.children]) if (!wanted.has(child)) child.remove();
  let at = place.firstElementChild;
  for (const row of rows) {
    if (row === at) at = at.nextElementSibling;
    else place.insertBefore(row, at);
  }
}
