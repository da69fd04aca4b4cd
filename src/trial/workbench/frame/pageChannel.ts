import * as v from "valibot";
import type { EventEntry } from "../../host/eventMessages";
import type { ResponseMessage } from "../../host/protocol/message";
import type { RequestTarget } from "../../host/session";
import type { ThemeName } from "../settings";
import { type FrameMessage, PageMessage } from "./messages";

export interface PageChannel extends RequestTarget {
  say(message: FrameMessage): void;
  onPane(listener: (visible: boolean) => void): void;
  onTheme(listener: (theme: ThemeName) => void): void;
  onInvoke(listener: (command: string) => Promise<string | null>): void;
}

/** The way from the frame to the page that holds the workbook. */
export function pageChannel(here: Window, page: Window, origin: string): PageChannel {
  const waiting = new Map<number, (response: ResponseMessage) => void>();
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  let pane: (visible: boolean) => void = () => {};
  let theme: (name: ThemeName) => void = () => {};
  let invoke: (command: string) => Promise<string | null> = async () => "not ready";
  let lastId = 0;
  const say = (message: FrameMessage) => page.postMessage(message, origin);

  here.addEventListener("message", ({ source, origin: from, data }) => {
    if (source !== page || from !== origin) return;
    const message = v.safeParse(PageMessage, data);
    if (message.success) heard(message.output);
  });

  function heard(message: PageMessage): void {
    switch (message.kind) {
      case "answer":
        waiting.get(message.id)?.(message.response);
        waiting.delete(message.id);
        return;
      case "events":
        for (const listener of listeners) listener(message.entries);
        return;
      case "invoke":
        void invoke(message.command).then((problem) => say({ kind: "completed", id: message.id, problem }));
        return;
      case "pane":
        return pane(message.visible);
      case "theme":
        theme(message.theme);
    }
  }

  return {
    say,
    execute: (body, flags) =>
      new Promise((resolve) => {
        lastId += 1;
        waiting.set(lastId, resolve);
        say({ kind: "request", id: lastId, body, flags });
      }),
    onEvents: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onPane: (listener) => {
      pane = listener;
    },
    onTheme: (listener) => {
      theme = listener;
    },
    onInvoke: (listener) => {
      invoke = listener;
    },
  };
}
