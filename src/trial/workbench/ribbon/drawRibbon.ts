import { element } from "../element";
import type { Ribbon, RibbonButton } from "./manifest";

/** Milliseconds the pointer rests before a tip comes. */
const rest = 500;

/** Shows a tip below its button while the pointer rests on it or the keyboard is there; Escape and a press take it away. */
function showTipOf(button: HTMLElement, tip: HTMLElement): void {
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

/** Draws the ribbon's tab. @param press what a button does; busy until it is done */
export function drawRibbon(place: HTMLElement, ribbon: Ribbon, press: (button: RibbonButton) => Promise<void>): void {
  place.replaceChildren(
    ...ribbon.groups.map((group, index) =>
      element(
        "div",
        { class: "group", role: "group", "aria-labelledby": `ribbon-group-${index}` },
        element("div", { class: "buttons" }, ...group.buttons.map((button) => drawn(button, press))),
        element("span", { class: "group-label", id: `ribbon-group-${index}` }, group.label),
      ),
    ),
  );
}

function drawn(button: RibbonButton, press: (button: RibbonButton) => Promise<void>): HTMLElement {
  const tip = `${button.id}-tip`;
  const made = element(
    "button",
    { type: "button", class: "ribbon-button", id: button.id, "aria-describedby": tip },
    element("img", { src: button.large, width: 32, height: 32, alt: "" }),
    element("span", {}, button.label),
  );
  made.addEventListener("click", () => {
    if (made.getAttribute("aria-busy") === "true") return;
    made.setAttribute("aria-busy", "true");
    void press(button).finally(() => made.removeAttribute("aria-busy"));
  });
  const shown = element("span", { class: "tip", role: "tooltip", id: tip }, element("b", {}, button.label), button.tip);
  showTipOf(made, shown);
  return element("div", { class: "with-tip" }, made, shown);
}
