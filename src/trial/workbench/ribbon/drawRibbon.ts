import { element } from "../element";
import type { Ribbon, RibbonButton } from "./manifest";
import { showTipOf } from "./tips";

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
