import { parseArea } from "../embedded/book/a1";
import type { BookEvent } from "../embedded/book/events";
import type { Area } from "../form/grid";
import { setFunctionLocale } from "../functions/currentLocale";
import { insertValues } from "../locales/insertValues";
import { workbenchTexts } from "../locales/workbenchTexts";
import type { Engine } from "../workbook/engine";
import { WorkbookProblem } from "../workbook/problem";
import { OpenBook } from "./book/openBook";
import { CellMenu } from "./cellMenu";
import { CellsDesk } from "./cellsDesk";
import { download } from "./files/download";
import { followDrops } from "./files/dropZone";
import { mayChange } from "./frame/mayChange";
import { PaneFrame } from "./frame/paneFrame";
import { PanePlace } from "./frame/panePlace";
import { join } from "./grid/move";
import { part } from "./part";
import { ask } from "./question";
import { drawRibbon } from "./ribbon/drawRibbon";
import { type Ribbon, type RibbonButton, ribbonOf } from "./ribbon/manifest";
import { followF6, toNextRegion } from "./regions";
import { otherLocale, type Settings, withSettings } from "./settings";
import { drawSheetTabs } from "./sheetTabs";
import type { Toasts } from "./toasts";
import { translate } from "./translate";

/** The page: a workbook, the add-in's ribbon over it and the add-in's pane beside it. */
export class Workbench {
  private open: OpenBook | null = null;
  private ribbon: Ribbon;
  private stopListening: () => void = () => {};
  private readonly desk: CellsDesk;
  private readonly pane: PaneFrame;
  private readonly panePlace: PanePlace;
  private readonly menu = new CellMenu(part("cell-menu", HTMLElement));
  private readonly file = part("file", HTMLInputElement);
  private changedRows: Pick<Area, "row" | "rows"> | null = null;
  private due: "nothing" | "cells" | "everything" = "nothing";

  constructor(
    private readonly engine: Engine,
    private settings: Settings,
    private readonly manifest: string,
    private readonly toasts: Toasts,
  ) {
    this.ribbon = ribbonOf(manifest, settings.locale);
    this.desk = new CellsDesk({
      language: () => ({ locale: this.settings.locale, texts: this.texts }),
      refused: (message) => (message === null ? toasts.clear("edit") : toasts.say("error", message, "edit")),
      menu: (x, y) => this.showMenu(x, y),
      save: () => this.save(),
      chooseFile: () => this.file.click(),
    });
    this.panePlace = new PanePlace(() => this.showPane(false));
    this.pane = new PaneFrame(part("pane-frame", HTMLIFrameElement), {
      pane: (visible) => this.panePlace.show(visible),
      leave: toNextRegion,
      answered: (body) => this.answered(body),
    });
    followF6();
    this.listen();
    this.speak();
  }

  /** Opens a workbook's bytes in the place of the one that is open. @returns whether they are one */
  show(name: string, bytes: Uint8Array): boolean {
    const open = OpenBook.open(this.engine, bytes, name);
    if (open instanceof WorkbookProblem) {
      this.toasts.say("error", insertValues(this.texts[open.code], { file: name }));
      return false;
    }
    this.stopListening();
    this.open = open;
    this.stopListening = open.host.book.on((event) => this.happened(event));
    this.desk.show(open);
    this.drawTabs();
    this.sayName();
    this.pane.start(open.host, this.settings);
    return true;
  }

  private get texts() {
    return workbenchTexts[this.settings.locale];
  }

  private listen(): void {
    const on = (id: string, action: () => void) => part(id, HTMLButtonElement).addEventListener("click", action);
    on("open", () => this.file.click());
    on("save", () => this.save());
    on("language", () => this.setLanguage());
    on("theme", () => this.setTheme());
    on("add-sheet", () => this.addSheet());
    this.file.addEventListener("change", () => {
      const [chosen] = this.file.files ?? [];
      this.file.value = "";
      if (chosen) void this.openFile(chosen);
    });
    followDrops(part("drop", HTMLElement), (file) => void this.openFile(file));
    window.addEventListener("beforeunload", (event) => {
      if (this.open?.unsaved === true || this.desk.editing) event.preventDefault();
    });
  }

  private async openFile(file: File): Promise<void> {
    if (!this.desk.finish() || !(await this.mayLeave())) return;
    part("state", HTMLElement).textContent = insertValues(this.texts.opening, { file: file.name });
    this.show(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  /** Asks where changes would be lost. */
  private async mayLeave(): Promise<boolean> {
    const { open, texts } = this;
    if (open?.unsaved !== true) return true;
    const answer = await ask(insertValues(texts.askSave, { file: open.host.name }), [
      { value: "save", label: texts.save },
      { value: "leave", label: texts.dontSave },
      { value: "stay", label: texts.cancel },
    ]);
    if (answer === "save") this.save();
    return answer !== "stay";
  }

  private save(): void {
    const { open } = this;
    if (!open || !this.desk.finish()) return;
    download(open.host.name, open.host.save());
    open.unsaved = false;
    this.sayName();
    this.toasts.say("info", insertValues(this.texts.saved, { file: open.host.name }));
  }

  private happened(event: BookEvent): void {
    const { open } = this;
    if (!open) return;
    switch (event.kind) {
      case "selectionChanged":
        if (event.sheet === open.sheet) this.desk.selectionMoved();
        return;
      case "changed": {
        this.touched();
        const area = event.sheet === open.sheet ? parseArea(event.address) : null;
        if (area) this.changedRows = this.changedRows ? join(whole(this.changedRows), area) : area;
        return this.draw(area ? "cells" : "everything");
      }
      case "added":
      case "deleted":
        this.touched();
        return this.drawTabs();
      case "activated":
        this.desk.showSheet();
        this.desk.selectionMoved();
        return this.drawTabs();
    }
  }

  private answered(body: unknown): void {
    if (!mayChange(body)) return;
    this.touched();
    this.draw("everything");
  }

  /** Draws once, after everything that happens now. */
  private draw(what: "cells" | "everything"): void {
    const waiting = this.due !== "nothing";
    if (this.due !== "everything") this.due = what;
    if (waiting) return;
    requestAnimationFrame(() => {
      const { due, changedRows } = this;
      this.due = "nothing";
      this.changedRows = null;
      if (due === "cells") return this.desk.repaint(changedRows);
      this.desk.resized();
      this.drawTabs();
    });
  }

  private touched(): void {
    if (!this.open || this.open.unsaved) return;
    this.open.unsaved = true;
    this.sayName();
  }

  private sayName(): void {
    const { open, texts } = this;
    if (!open) return;
    const name = open.unsaved ? insertValues(texts.unsaved, { file: open.host.name }) : open.host.name;
    part("file-name", HTMLElement).textContent = name;
    document.title = `${name} · ${texts.title}`;
  }

  private drawTabs(): void {
    const { open } = this;
    if (!open) return;
    const { book } = open.host;
    drawSheetTabs(part("sheet-tabs", HTMLElement), book, (name) => {
      const sheet = book.find(name);
      if (sheet && this.desk.finish()) book.activate(sheet);
    });
  }

  private addSheet(): void {
    const { open } = this;
    if (open && this.desk.finish()) open.host.book.activate(open.host.book.add(null));
  }

  private async press({ action, label }: RibbonButton): Promise<void> {
    if (!this.desk.finish()) return;
    if (action.kind === "pane") return this.showPane(true);
    const problem = await this.pane.press(action.command);
    if (problem !== null) {
      this.toasts.say("error", insertValues(this.texts.commandFailed, { command: label, cause: problem }));
    }
  }

  private showPane(visible: boolean): void {
    this.panePlace.show(visible);
    this.pane.setVisible(visible);
    if (!visible) this.desk.focus();
  }

  private showMenu(x: number, y: number): void {
    const { texts } = this;
    const own = [
      { label: texts.copy, picture: "", choose: () => void this.desk.copy() },
      { label: texts.clear, picture: "", choose: () => this.desk.clear() },
    ];
    const addIn = this.ribbon.contextMenu.map((button) => ({
      label: button.label,
      picture: button.small,
      choose: () => void this.press(button),
    }));
    this.menu.open(x, y, [own, addIn], () => this.desk.focus());
  }

  private setLanguage(): void {
    if (!this.desk.finish()) return;
    this.settings = { ...this.settings, locale: otherLocale(this.settings.locale) };
    this.speak();
    this.open?.host.book.calculation.changed();
    this.desk.showSheet();
    this.sayName();
    // Excel starts its add-ins anew in another language, too.
    if (this.open) this.pane.start(this.open.host, this.settings);
  }

  private setTheme(): void {
    this.settings = { ...this.settings, theme: this.settings.theme === "dark" ? "light" : "dark" };
    this.dress();
    this.pane.setTheme(this.settings.theme);
  }

  /** Says everything in the language set. */
  private speak(): void {
    const { locale } = this.settings;
    setFunctionLocale(locale);
    document.documentElement.lang = locale;
    translate(document, this.texts);
    this.ribbon = ribbonOf(this.manifest, locale);
    part("ribbon-tab", HTMLElement).textContent = this.ribbon.tab;
    drawRibbon(part("ribbon", HTMLElement), this.ribbon, (button) => this.press(button));
    part("pane-edge", HTMLElement).setAttribute("aria-label", this.texts.resizePane);
    this.dress();
  }

  private dress(): void {
    document.documentElement.dataset.theme = this.settings.theme;
    history.replaceState(null, "", withSettings(window.location.href, this.settings));
  }
}

const whole = ({ row, rows }: Pick<Area, "row" | "rows">): Area => ({ row, rows, column: 0, columns: 1 });
