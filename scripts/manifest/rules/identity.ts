import { problem, type Rule } from "../rule";
import { all, at } from "../xml";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^[1-9]\d{0,4}(\.\d{1,5}){0,3}$/;

/** Who the add-in is, where it runs and what it may do. */
export const identity: Rule = (manifest) => {
  const text = (name: string) => at(manifest, name)?.text ?? "";
  const hosts = all(manifest, "Host").map(({ attributes }) => attributes["Name"] ?? attributes["type"]);
  const wrong: readonly [boolean, string][] = [
    [!GUID.test(text("Id")) || /^[0-]+$/.test(text("Id")), "Id is not a GUID of its own"],
    [!VERSION.test(text("Version")), "Version is not one to four numbers of at most five digits, from 1.0 on"],
    [text("ProviderName") === "", "ProviderName is empty"],
    [at(manifest, "SupportUrl") === undefined, "SupportUrl is missing"],
    [text("Permissions") !== "ReadWriteDocument", "Permissions is not ReadWriteDocument"],
    [hosts.length !== 2 || hosts.some((host) => host !== "Workbook"), "the only host is Workbook, in both lists"],
    [all(manifest, "EquivalentAddins").length > 0, "EquivalentAddins drops the functions' namespace (office-js #6655)"],
  ];
  return wrong.filter(([is]) => is).map(([, message]) => problem(manifest, message));
};
