import type { NewFile, Style } from "excelize-wasm";
import { done } from "./engineResult";
import { formatOf } from "./numberFormats";

/** A fill the engine reads from a file but does not take back itself: no pattern at all. */
const withoutOddFill = ({ Fill, ...style }: Style): Style =>
  Fill && (Fill.Pattern === undefined || Fill.Pattern >= 0) ? { ...style, Fill } : style;

/** From here on styles are numbered that the engine does not know yet. */
const firstMade = 1_000_000;

/**
 * Styles by number: the engine's own, each asked for once, and those made from them. Most of these are steps on the way to
 * another, a border's sides one by one, so that the engine hears only of what cells have when the workbook is saved.
 */
export class Styles {
  private readonly known = new Map<number, Style>();
  private readonly derived = new Map<string, number>();
  private readonly formats = new Map<number, string>();
  private readonly engineNumbers = new Map<number, number>();

  constructor(private readonly file: NewFile) {}

  get(id: number): Style {
    const known = this.known.get(id);
    if (known) return known;
    const style = withoutOddFill(done(this.file.GetStyle(id)).style);
    this.known.set(id, style);
    return style;
  }

  format(id: number): string {
    const known = this.formats.get(id);
    if (known !== undefined) return known;
    const format = formatOf(this.get(id));
    this.formats.set(id, format);
    return format;
  }

  /** The style that is `id` with a change; `key` names the change, so that it is made once. */
  changed(id: number, key: string, change: (style: Style) => Style): number {
    const from = `${id} ${key}`;
    const known = this.derived.get(from);
    if (known !== undefined) return known;
    const made = firstMade + this.derived.size;
    this.known.set(made, change(this.get(id)));
    this.derived.set(from, made);
    return made;
  }

  /** The engine does not have it yet. */
  isMade(id: number): boolean {
    return id >= firstMade;
  }

  /** The number by which the engine knows a style, which is made there the first time. */
  inEngine(id: number): number {
    if (!this.isMade(id)) return id;
    const known = this.engineNumbers.get(id);
    if (known !== undefined) return known;
    const { style } = done(this.file.NewStyle(this.get(id)));
    this.engineNumbers.set(id, style);
    return style;
  }
}
