/** Whether a click on a cell writes its reference into the formula at the caret, as after `=`, `(`, `,` or an operator. */
export const takesReference = (text: string, caret: number): boolean =>
  text.startsWith("=") && /[=(,+\-*/^&<>:;{]\s*$/.test(text.slice(0, caret));
