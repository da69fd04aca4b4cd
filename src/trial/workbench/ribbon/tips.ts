/** Milliseconds the pointer rests before a tip comes. */
const rest = 500;

/** Shows a tip below its button while the pointer rests on it or the keyboard is there; Escape and a press take it away. */
export function showTipOf(button: HTMLElement, tip: HTMLElement): void {
  let timer = 0;
  const show = (): void => {
    const box = button.getBoundingClientRect();
    tip.classList.add("shown");
    tip.style.left = `${Math.max(4, Math.min(box.left, window.innerWidth - tip.offsetWidth - 8))}px`;
    tip.style.top = `${box.bottom + 22}px`;
  };
  const hide = (): void => {
    clearTimeout(timer);
    tip.classList.remove("shown");
  };
  button.addEventListener("pointerenter", () => {
    timer = window.setTimeout(show, rest);
  });
  button.addEventListener("pointerleave", hide);
  button.addEventListener("focus", () => {
    if (button.matches(":focus-visible")) show();
  });
  button.addEventListener("blur", hide);
  button.addEventListener("click", hide);
  button.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
}
