import type { NewFile, Style } from "excelize-wasm";
import { done } from "./engineResult";
import { formatOf } from "./numberFormats";

/** A fill the engine reads from a file but does not take back itself: no pattern at all. */
const withoutOddFill = ({ Fill, ...style }: Style): Style =>
  Fill && (Fill.Pattern === undefined || Fill.Pattern >= 0) ? { ...style, Fill } : style;

/** The engine's styles by number, and new ones made from them; each asked for once. */
export class Styles {
  private readonly known = new Map<number, Style>();
  private readonly derived = new Map<string, number>();
  private readonly formats = new Map<number, string>();

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
    const { style } = done(this.file.NewStyle(change(this.get(id))));
    this.derived.set(from, style);
    return style;
  }
}
