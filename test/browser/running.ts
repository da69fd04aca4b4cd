/** What the run has started and stops at its end. Set-up and teardown share this module; tests do not see it. */
export const running: { readonly stop: (() => Promise<void>)[] } = { stop: [] };
