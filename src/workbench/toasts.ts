import { element } from "./element";

export type Tone = "info" | "error";

/** Milliseconds a message stays; an error until it is closed. */
const stay = 6_000;

/** Says things at the foot of the page, where screen readers hear them. */
export class Toasts {
  constructor(
    private readonly place: HTMLElement,
    private readonly closeLabel: string,
  ) {}

  say(tone: Tone, message: string): void {
    const close = element("button", { type: "button", class: "toast-close", "aria-label": this.closeLabel }, "×");
    const toast = element(
      "div",
      { class: `toast ${tone}`, role: tone === "error" ? "alert" : "status" },
      message,
      close,
    );
    close.addEventListener("click", () => toast.remove());
    this.place.append(toast);
    if (tone === "info") setTimeout(() => toast.remove(), stay);
  }
}
