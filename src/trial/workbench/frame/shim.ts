// Runs in the pane's frame behind Microsoft's office.js: the pane's requests leave as messages, answers and events come
// back the same way. Nothing is shared with the page around.
import { darkTheme, lightTheme, OfficeContext, type OfficeLibrary } from "../../host/officeContext";
import { connect, type OfficeExtensionLibrary } from "../../host/session";
import { settingsOf } from "../settings";
import { pageChannel } from "./pageChannel";

/** By these office.js looks for the host's own scripts and asks it who it is. */
interface HostSearch {
  readonly OSF: { readonly InitializationHelper: { readonly prototype: Record<string, () => void> } };
}

declare const window: Window & OfficeLibrary & HostSearch & { readonly OfficeExtension: OfficeExtensionLibrary };

const { locale, theme } = settingsOf(window.location.search, false);
// The search would end in an error and an empty page. This is the host, and the context below says so; that there is one,
// office.js sees by `GetContext`.
Object.assign(window.external, { GetContext: () => {} });
Object.assign(window.OSF.InitializationHelper.prototype, {
  setAgaveHostCommunication: () => {},
  getAppContext: () => {},
});
const channel = pageChannel(window, window.parent, window.location.origin);
const themes = { light: lightTheme, dark: darkTheme };
const context = new OfficeContext(
  { displayLanguage: locale, theme: themes[theme] },
  {
    show: () => channel.say({ kind: "pane", visible: true }),
    hide: () => channel.say({ kind: "pane", visible: false }),
  },
);
context.install(window);
connect(window.OfficeExtension, channel);
// Office.js is ready after the page's first scripts have run, and no later for what they load.
window.addEventListener("DOMContentLoaded", () => context.connected());
channel.onPane((visible) => context.setVisibility(visible ? "Taskpane" : "Hidden"));
channel.onTheme((name) => {
  context.setTheme(themes[name]);
  // No event says that the theme has changed; a pane that comes to the front looks at it again.
  window.dispatchEvent(new Event("focus"));
});
channel.onInvoke((command) =>
  context.invoke(command).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  ),
);
window.addEventListener("keydown", (event) => {
  if (event.key !== "F6") return;
  event.preventDefault();
  channel.say({ kind: "leave", back: event.shiftKey });
});
channel.say({ kind: "hello" });
