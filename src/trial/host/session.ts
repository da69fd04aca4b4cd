import type { EventEntry } from "./eventMessages";
import type { ResponseMessage } from "./protocol/message";

/** Whoever answers the add-in's requests: a Host beside it, or a channel to one in another frame. */
export interface RequestTarget {
  execute(request: unknown, flags: number): Promise<ResponseMessage>;
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
}

interface RequestMessage {
  readonly Body: unknown;
}

interface RequestExecutor {
  executeAsync(customData: string, flags: number, message: RequestMessage): Promise<ResponseMessage>;
}

interface EventRegistration {
  register(eventId: number, targetId: string, handler: (argument: unknown) => void): Promise<void>;
  unregister(eventId: number, targetId: string, handler: (argument: unknown) => void): Promise<void>;
}

/** What is used of Microsoft's `OfficeExtension`, as loaded in the add-in's window. */
export interface OfficeExtensionLibrary {
  readonly SessionBase: {
    new (): object;
    _overrideSession?: object | undefined;
  };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventEntry[] }): void;
}

/** Messages to the add-in's code: calls of its functions. */
const messages = 5;

/** The old event of a changed selection (`Office.EventType.DocumentSelectionChanged`). */
const documentSelectionChanged = 2;

/**
 * Makes every `Excel.run` of this window speak to the host, and the host's events reach its handlers.
 * @returns a function that ends the connection
 */
export const connect = (library: OfficeExtensionLibrary, host: RequestTarget): (() => void) => {
  const selectionHandlers = new Set<(argument: unknown) => void>();
  const messageHandlers = new Set<(argument: unknown) => void>();
  const registration: EventRegistration = {
    register: async (eventId, _target, handler) => {
      if (eventId === documentSelectionChanged) selectionHandlers.add(handler);
      if (eventId === messages) messageHandlers.add(handler);
    },
    unregister: async (eventId, _target, handler) => {
      if (eventId === documentSelectionChanged) selectionHandlers.delete(handler);
      if (eventId === messages) messageHandlers.delete(handler);
    },
  };
  const executor: RequestExecutor = {
    executeAsync: (_customData, flags, message) => host.execute(message.Body, flags),
  };
  class Session extends library.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: object }> {
      return Promise.resolve({ url: "http://embedded/", headers: {} });
    }
    _createRequestExecutorOrNull(): RequestExecutor {
      return executor;
    }
    getEventRegistration(): EventRegistration {
      return registration;
    }
  }
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  library.SessionBase._overrideSession = new Session();
  const stop = host.onEvents((entries) => {
    const calls = entries.filter(({ messageCategory }) => messageCategory === 1);
    const events = entries.filter(({ messageCategory }) => messageCategory !== 1);
    if (calls.length > 0) for (const handler of messageHandlers) handler({ entries: calls });
    if (events.length > 0) library._testTriggerRichApiMessageEvent({ entries: events });
  });
  return () => {
    stop();
    library.SessionBase._overrideSession = undefined;
  };
};
