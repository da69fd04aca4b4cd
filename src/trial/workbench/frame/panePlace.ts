import { part } from "../part";

const narrowest = 320;
const widest = 720;
const standard = 350;
const step = 20;

/** Where the pane stands beside the sheet: open or closed, as wide as a person drags it. */
export class PanePlace {
  private readonly pane = part("pane", HTMLElement);
  private readonly edge = part("pane-edge", HTMLElement);
  private width = standard;

  /** @param closed a person closes the pane */
  constructor(closed: () => void) {
    part("close-pane", HTMLButtonElement).addEventListener("click", closed);
    this.edge.setAttribute("aria-valuemin", String(narrowest));
    this.edge.setAttribute("aria-valuemax", String(widest));
    this.resize(standard);
    this.edge.addEventListener("pointerdown", (event) => {
      this.edge.setPointerCapture(event.pointerId);
      document.body.classList.add("resizing");
    });
    this.edge.addEventListener("pointermove", (event) => {
      if (this.edge.hasPointerCapture(event.pointerId)) this.resize(window.innerWidth - event.clientX);
    });
    this.edge.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
    this.edge.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowLeft") this.resize(this.width + step);
      if (key === "ArrowRight") this.resize(this.width - step);
    });
  }

  show(visible: boolean): void {
    this.pane.classList.toggle("closed", !visible);
    this.edge.hidden = !visible;
  }

  private resize(width: number): void {
    this.width = Math.round(Math.min(Math.max(width, narrowest), widest));
    this.pane.style.width = `${this.width}px`;
    this.edge.setAttribute("aria-valuenow", String(this.width));
  }
}
