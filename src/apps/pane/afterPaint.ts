/**
 * Resolves once the browser has painted what stands in the page. A pane that is not shown (Excel keeps it for functions
 * and ribbon actions) never paints: then at once.
 */
export function afterPaint(): Promise<void> {
  if (document.visibilityState === "hidden") return Promise.resolve();
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, 200);
    requestAnimationFrame(() => {
      clearTimeout(patience);
      setTimeout(resolve);
    });
  });
}
