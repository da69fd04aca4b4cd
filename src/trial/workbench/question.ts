import { element } from "./element";
import { part } from "./part";

export interface Answer<T> {
  readonly value: T;
  readonly label: string;
}

/** Asks a person; the first answer is offered, Escape means the last. */
export function ask<T>(question: string, answers: readonly [Answer<T>, ...Answer<T>[]]): Promise<T> {
  const dialog = part("question", HTMLDialogElement);
  part("question-text", HTMLElement).textContent = question;
  const last = answers[answers.length - 1] ?? answers[0];
  return new Promise((resolve) => {
    let chosen = last.value;
    const buttons = answers.map(({ value, label }, index) => {
      const made = element("button", { type: "button", class: index === 0 ? "primary" : "" }, label);
      made.addEventListener("click", () => {
        chosen = value;
        dialog.close();
      });
      return made;
    });
    part("answers", HTMLElement).replaceChildren(...buttons);
    dialog.addEventListener("close", () => resolve(chosen), { once: true });
    dialog.showModal();
    buttons[0]?.focus();
  });
}
