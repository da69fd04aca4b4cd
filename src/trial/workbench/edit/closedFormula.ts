/** A formula with the closing brackets a person has left out at its end, as Excel adds them. */
export function closedFormula(text: string): string {
  if (!/^[=+-]/.test(text)) return text;
  let open = 0;
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    if (quoted) continue;
    if (char === "(") open += 1;
    if (char === ")") open -= 1;
  }
  return !quoted && open > 0 ? text + ")".repeat(open) : text;
}
