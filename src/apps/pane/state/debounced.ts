/** Calls once things have been quiet for a while, however often it was asked for. */
export function debounced(call: () => void, quiet: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, quiet);
  };
}
