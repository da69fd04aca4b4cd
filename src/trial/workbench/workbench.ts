import { parseArea } from "../host/book/a1";
import type { BookEvent } from "../host/book/events";
import { insertValues } from "../../wording/insertValues";
import { workbenchTexts } from "./texts";
import type { Engine } from "../../hosts/file/engine";
import { WorkbookProblem } from "../../hosts/file/problem";
import { OpenBook } from "./book/openBook";
import { CellMenu } from "./cellMenu";
import { CellsDesk } from "./cells/cellsDesk";
import { FileDesk } from "./files/fileDesk";
import { mayChange } from "./frame/mayChange";
import { PaneFrame } from "./frame/paneFrame";
import { PanePlace } from "./frame/panePlace";
import { part } from "./part";
import { Redraw } from "./redraw";
import { followF6, toNextRegion } from "./regions";
import { drawRibbon } from "./ribbon/drawRibbon";
import { type Ribbon, type RibbonButton, ribbonOf } from "./ribbon/manifest";
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
  private readonly files: FileDesk;
  private readonly pane: PaneFrame;
  private readonly panePlace = new PanePlace(() => this.showPane(false));
  private readonly menu = new CellMenu(part("cell-menu", HTMLElement));
  private readonly redraw = new Redraw(
    (rows) => this.desk.repaint(rows),
    () => {
      this.desk.resized();
      this.drawTabs();
    },
  );

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
      save: () => this.files.save(),
      chooseFile: () => this.files.choose(),
    });
    this.files = new FileDesk({
      texts: () => this.texts,
      open: () => this.open,
      finish: () => this.desk.finish(),
      editing: () => this.desk.editing,
      show: (name, bytes) => this.show(name, bytes),
      saved: (file) => {
        this.sayName();
        toasts.say("info", insertValues(this.texts.saved, { file }));
      },
    });
    this.pane = new PaneFrame(part("pane-frame", HTMLIFrameElement), {
      pane: (visible) => this.panePlace.show(visible),
      leave: toNextRegion,
      answered: (body) => this.answered(body),
    });
    const on = (id: string, action: () => void) => part(id, HTMLButtonElement).addEventListener("click", action);
    on("language", () => this.setLanguage());
    on("theme", () => this.setTheme());
    on("add-sheet", () => this.addSheet());
    followF6();
    this.speak();
  }

  /** Opens a workbook's bytes in the place of the one that is open; says so where they are none. */
  show(name: string, bytes: Uint8Array): void {
    const open = OpenBook.open(this.engine, bytes, name, () => this.settings.locale);
    if (open instanceof WorkbookProblem) {
      this.toasts.say("error", insertValues(this.texts[open.code], { file: name }));
      return this.desk.showState();
    }
    this.stopListening();
    this.open = open;
    this.stopListening = open.host.book.on((event) => this.happened(event));
    this.desk.show(open);
    this.drawTabs();
    this.sayName();
    this.pane.start(open.host, this.settings);
  }

  private get texts() {
    return workbenchTexts[this.settings.locale];
  }

  private happened(event: BookEvent): void {
    const { open } = this;
    if (!open) return;
    switch (event.kind) {
      case "selectionChanged":
        if (event.sheet === open.sheet) this.desk.selectionMoved();
        return;
      case "changed":
        this.touched();
        return this.redraw.ask(event.sheet === open.sheet ? parseArea(event.address) : null);
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
    this.redraw.ask(null);
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
    const cause = await this.pane.press(action.command);
    if (cause !== null) this.toasts.say("error", insertValues(this.texts.commandFailed, { command: label, cause }));
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
    document.documentElement.lang = locale;
    translate(document, this.texts);
    this.ribbon = ribbonOf(this.manifest, locale);
    part("ribbon-tab", HTMLElement).textContent = this.ribbon.tab;
    drawRibbon(part("ribbon", HTMLElement), this.ribbon, (button) => this.press(button));
    this.dress();
  }

  private dress(): void {
    document.documentElement.dataset.theme = this.settings.theme;
    history.replaceState(null, "", withSettings(window.location.href, this.settings));
  }
}
