/** The workbook the page was started with. */
export async function servedBook(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const answer = await fetch("workbook");
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const name = decodeURIComponent(answer.headers.get("X-File-Name") ?? "Book1.xlsx");
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
