/**
 * The language Excel is shown in, before office.js can tell: Excel puts it into the page's address
 * (`_host_Info=Excel$Win32$16.01$zh-CN$…`); else the browser's.
 */
export function pageLanguage(search: string, browser: string): string {
  const info = new URLSearchParams(search).get("_host_Info") ?? "";
  return /[$|]([a-z]{2,3}-[a-z]{2,4})\b/i.exec(info)?.[1] ?? browser;
}
