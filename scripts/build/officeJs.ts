/**
 * Where the page loads office.js from. The marketplace allows Microsoft's own addresses only; a self-hosted copy is for
 * networks that reach neither.
 */
const addresses: Readonly<Record<string, string>> = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The address for a name, an https address or a path below the page; null for anything else. */
export function officeJsAddress(setting: string): string | null {
  const named = addresses[setting];
  if (named !== undefined) return named;
  if (/^https:\/\//.test(setting)) return URL.canParse(setting) ? setting : null;
  return /^[\w./-]+\.js$/.test(setting) && !setting.startsWith("//") ? setting : null;
}
