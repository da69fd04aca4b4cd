import type { WorkbenchTexts } from "./texts";

const isKey = (key: string | undefined, texts: WorkbenchTexts): key is keyof WorkbenchTexts =>
  key !== undefined && Object.hasOwn(texts, key);

/** Puts a language's texts where the page names them: `data-text`, `data-label`, `data-title`. */
export function translate(root: ParentNode, texts: WorkbenchTexts): void {
  for (const each of root.querySelectorAll<HTMLElement>("[data-text], [data-label], [data-title]")) {
    const { text, label, title } = each.dataset;
    if (isKey(text, texts)) each.textContent = texts[text];
    if (isKey(label, texts)) each.setAttribute("aria-label", texts[label]);
    if (isKey(title, texts)) each.title = texts[title];
  }
}
