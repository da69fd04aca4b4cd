import * as v from "valibot";
import type { Host } from "../../host/host";
import type { Settings, ThemeName } from "../settings";
import { FrameMessage, type PageMessage } from "./messages";

export interface PaneListeners {
  /** The add-in opens or hides its pane. */
  readonly pane: (visible: boolean) => void;
  /** The keyboard leaves the pane. */
  readonly leave: (back: boolean) => void;
  /** A request was answered: the workbook may look different. */
  readonly answered: (body: unknown) => void;
}

/** The page's end: the add-in in its frame, as Excel on the web keeps it. */
export class PaneFrame {
  private host: Host | null = null;
  private stopEvents: () => void = () => {};
  private readonly pressed = new Map<number, (problem: string | null) => void>();
  private lastPress = 0;
  /** Messages wait until the frame says that it listens. */
  private listening = false;
  private waiting: PageMessage[] = [];

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly listeners: PaneListeners,
  ) {
    window.addEventListener("message", ({ source, origin, data }) => {
      if (source !== frame.contentWindow || origin !== window.location.origin) return;
      const message = v.safeParse(FrameMessage, data);
      if (message.success) this.heard(message.output);
    });
  }

  /** Starts the add-in anew for a workbook; what an earlier one still asks is not answered. */
  start(host: Host, { locale, theme }: Settings): void {
    this.stopEvents();
    this.host = host;
    this.listening = false;
    this.waiting = [];
    for (const resolve of this.pressed.values()) resolve(null);
    this.pressed.clear();
    this.stopEvents = host.onEvents((entries) => this.say({ kind: "events", entries: [...entries] }));
    this.frame.src = `taskpane.html?${new URLSearchParams({ locale, theme })}`;
  }

  /** Presses a ribbon button. @returns null once the command completed, or what went wrong */
  press(command: string): Promise<string | null> {
    this.lastPress += 1;
    const id = this.lastPress;
    this.say({ kind: "invoke", id, command });
    return new Promise((resolve) => this.pressed.set(id, resolve));
  }

  /** Tells the add-in that a person opened or closed its pane. */
  setVisible(visible: boolean): void {
    this.say({ kind: "pane", visible });
  }

  setTheme(theme: ThemeName): void {
    this.say({ kind: "theme", theme });
  }

  private say(message: PageMessage): void {
    if (this.listening) this.frame.contentWindow?.postMessage(message, window.location.origin);
    else this.waiting.push(message);
  }

  private heard(message: FrameMessage): void {
    switch (message.kind) {
      case "hello": {
        const { waiting } = this;
        this.listening = true;
        this.waiting = [];
        for (const each of waiting) this.say(each);
        return;
      }
      case "request":
        return void this.answer(message.id, message.body, message.flags);
      case "completed":
        this.pressed.get(message.id)?.(message.problem);
        this.pressed.delete(message.id);
        return;
      case "leave":
        return this.listeners.leave(message.back);
      case "pane":
        this.listeners.pane(message.visible);
    }
  }

  private async answer(id: number, body: unknown, flags: number): Promise<void> {
    const { host } = this;
    if (!host) return;
    const response = await host.execute(body, flags);
    if (host !== this.host) return;
    this.say({ kind: "answer", id, response });
    this.listeners.answered(body);
  }
}
