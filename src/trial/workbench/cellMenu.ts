import { element } from "./element";

export interface MenuEntry {
  readonly label: string;
  /** Address of a picture of 16 pixels; "" for none. */
  readonly picture: string;
  readonly choose: () => void;
}

/** The menu of a cell: groups of entries; arrows, Enter, Escape. */
export class CellMenu {
  private back: () => void = () => {};

  constructor(private readonly place: HTMLElement) {
    place.addEventListener("keydown", (event) => this.key(event));
    document.addEventListener("pointerdown", ({ target }) => {
      if (target instanceof Node && !place.contains(target)) this.close();
    });
    window.addEventListener("blur", () => this.close());
  }

  /** @param back gives the keyboard back to where it was */
  open(x: number, y: number, groups: readonly (readonly MenuEntry[])[], back: () => void): void {
    this.back = back;
    const parts = groups.map((group) => group.map((entry) => this.drawn(entry)));
    this.place.replaceChildren(
      ...parts.flatMap((entries, index) =>
        index === 0 ? entries : [element("hr", { role: "separator" }), ...entries],
      ),
    );
    this.place.hidden = false;
    const { width, height } = this.place.getBoundingClientRect();
    this.place.style.left = `${Math.max(4, Math.min(x, window.innerWidth - width - 8))}px`;
    this.place.style.top = `${Math.max(4, Math.min(y, window.innerHeight - height - 8))}px`;
    this.entries[0]?.focus();
  }

  private get entries(): readonly HTMLButtonElement[] {
    return [...this.place.querySelectorAll("button")];
  }

  private drawn({ label, picture, choose }: MenuEntry): HTMLElement {
    const image = picture === "" ? element("span", { class: "no-picture" }) : element("img", { src: picture, alt: "" });
    const made = element("button", { type: "button", role: "menuitem", tabindex: -1 }, image, label);
    made.addEventListener("click", () => {
      this.close();
      this.back();
      choose();
    });
    return made;
  }

  private close(): void {
    this.place.hidden = true;
  }

  private key(event: KeyboardEvent): void {
    const { entries } = this;
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by !== 0) entries[(at + by + entries.length) % entries.length]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") {
      this.close();
      this.back();
    } else return;
    event.preventDefault();
  }
}
