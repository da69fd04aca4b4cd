/** A value that changes, and those who want to know. */
export interface Store<S> {
  readonly get: () => S;
  /** Puts new values in the place of some; nobody is told where none differs. */
  readonly set: (change: Partial<S>) => void;
  /** @returns ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      const next = { ...state, ...change };
      if ((Object.keys(change) as (keyof S)[]).every((key) => next[key] === state[key])) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
