import { attribute, escapeXml, unescapeXml } from "../../../hosts/file/package/xml";
import type { CustomXmlPart } from "../../../hosts/file/package/customXml";
import type { CustomXmlParts } from "./customXml";

/**
 * Excel keeps an add-in's settings in a part that belongs to the add-in's installation, which the host has none of: here
 * they travel as a custom XML part of this namespace, which the add-in itself never sees.
 */
export const settingsNamespace = "urn:embedded-host:settings";

/** The settings of the workbook (Excel.SettingCollection): values are whatever JSON can say. */
export class Settings {
  private readonly values: Map<string, unknown>;

  constructor(private readonly customXml: CustomXmlParts) {
    this.values = read(this.part()?.xml ?? "");
  }

  get keys(): readonly string[] {
    return [...this.values.keys()];
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  get(key: string): unknown {
    return this.values.get(key);
  }

  set(key: string, value: unknown): void {
    this.values.set(key, value);
    this.store();
  }

  delete(key: string): void {
    if (this.values.delete(key)) this.store();
  }

  private part(): CustomXmlPart | null {
    return this.customXml.inNamespace(settingsNamespace)[0] ?? null;
  }

  private store(): void {
    const part = this.part();
    const entries = [...this.values].map(
      ([key, value]) => `<setting key="${escapeXml(key)}">${escapeXml(JSON.stringify(value ?? null))}</setting>`,
    );
    const xml = `<settings xmlns="${settingsNamespace}">${entries.join("")}</settings>`;
    if (part) this.customXml.set(part, xml);
    else this.customXml.add(xml);
  }
}

const read = (xml: string): Map<string, unknown> =>
  new Map(
    Array.from(xml.matchAll(/<setting\s([^>]*)>([^<]*)<\/setting>/g), ([, tag = "", text = ""]) => [
      attribute(tag, "key") ?? "",
      parsed(unescapeXml(text)),
    ]),
  );

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};
