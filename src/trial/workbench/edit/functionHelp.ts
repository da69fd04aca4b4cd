import { helpPage } from "../../../functions/help/helpPage";
import type { Locale } from "../../../wording/locale";
import type { WorkbenchTexts } from "../texts";
import { element } from "../element";
import { type FormulaContext, formulaContext } from "./formulaContext";

type Names = Extract<FormulaContext, { kind: "name" }>;

/** The list of functions and the help on their arguments, below the line in which a formula is written. */
export class FunctionHelp {
  private names: Names | null = null;
  private chosen = 0;

  constructor(
    private readonly place: HTMLElement,
    private readonly surroundings: () => { readonly locale: Locale; readonly texts: WorkbenchTexts },
    private readonly complete: (names: Names, id: string) => void,
  ) {}

  /** Follows what stands before the caret. */
  follow(line: HTMLTextAreaElement): void {
    const context = formulaContext(line.value, line.selectionStart);
    this.names = context?.kind === "name" ? context : null;
    this.chosen = 0;
    if (!this.names) line.removeAttribute("aria-activedescendant");
    if (!context) return this.close();
    if (this.names) this.list(line, this.names);
    else if (context.kind === "arguments") this.explain(context);
    this.stand(line);
  }

  /** Whether functions are listed to choose from. */
  get listing(): boolean {
    return this.names !== null;
  }

  close(): void {
    this.names = null;
    this.place.hidden = true;
    this.place.replaceChildren();
    for (const line of document.querySelectorAll("[aria-activedescendant^='suggestion-']")) {
      line.removeAttribute("aria-activedescendant");
    }
  }

  /** Takes a key while functions are listed. @returns whether it was one of the list's */
  key(key: string, line: HTMLTextAreaElement): boolean {
    const { names } = this;
    if (!names) return false;
    const count = names.matches.length;
    if (key === "ArrowDown" || key === "ArrowUp") {
      this.chosen = (this.chosen + (key === "ArrowDown" ? 1 : count - 1)) % count;
      this.list(line, names);
      return true;
    }
    const id = names.matches[this.chosen]?.id;
    if (key === "Escape") this.close();
    else if (id !== undefined && (key === "Tab" || key === "Enter")) this.complete(names, id);
    else return false;
    return true;
  }

  private list(line: HTMLTextAreaElement, names: Names): void {
    const { locale, texts } = this.surroundings();
    const list = element("div", { role: "listbox", tabindex: -1, "aria-label": texts.suggestions });
    for (const [index, { id, description }] of names.matches.entries()) {
      const option = element(
        "div",
        {
          role: "option",
          class: "suggestion",
          id: `suggestion-${index}`,
          "aria-selected": String(index === this.chosen),
        },
        element("b", {}, `PERF.${id}`),
        element("span", {}, description[locale]),
      );
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        this.complete(names, id);
      });
      list.append(option);
    }
    this.place.replaceChildren(list);
    line.setAttribute("aria-activedescendant", `suggestion-${this.chosen}`);
    list.children[this.chosen]?.scrollIntoView({ block: "nearest" });
  }

  private explain({ of, index }: Extract<FormulaContext, { kind: "arguments" }>): void {
    const { locale, texts } = this.surroundings();
    const signature = element("code", {}, `PERF.${of.id}(`);
    for (const [at, { name, optional }] of of.parameters.entries()) {
      if (at > 0) signature.append(", ");
      const shown = optional ? `[${name[locale]}]` : name[locale];
      signature.append(at === index ? element("mark", {}, shown) : shown);
    }
    signature.append(")");
    const parameter = of.parameters[index];
    const link = element("a", { href: helpPage(of.id, locale), target: "_blank", rel: "noopener" }, texts.functionHelp);
    const about = element(
      "p",
      {},
      parameter ? `${parameter.name[locale]}：${parameter.description[locale]} ` : "",
      link,
    );
    this.place.replaceChildren(element("div", { class: "signature", role: "note" }, signature, about));
  }

  private stand(line: HTMLTextAreaElement): void {
    this.place.hidden = false;
    const box = line.getBoundingClientRect();
    const { width, height } = this.place.getBoundingClientRect();
    const below = box.bottom + 4;
    this.place.style.left = `${Math.max(4, Math.min(box.left, window.innerWidth - width - 8))}px`;
    this.place.style.top = `${below + height > window.innerHeight ? Math.max(4, box.top - height - 4) : below}px`;
  }
}
