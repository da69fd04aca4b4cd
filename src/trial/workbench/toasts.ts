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

  /** @param about what it is about: a message about the same takes its place */
  say(tone: Tone, message: string, about: string = message): void {
    this.clear(about);
    const close = element("button", { type: "button", class: "toast-close", "aria-label": this.closeLabel }, "×");
    const toast = element(
      "div",
      { class: `toast ${tone}`, "data-about": about, role: tone === "error" ? "alert" : "status" },
      message,
      close,
    );
    close.addEventListener("click", () => toast.remove());
    this.place.append(toast);
    if (tone === "info") setTimeout(() => toast.remove(), stay);
  }

  /** Takes away what was said about something. */
  clear(about: string): void {
    for (const toast of this.place.querySelectorAll<HTMLElement>(".toast")) {
      if (toast.dataset.about === about) toast.remove();
    }
  }
}
