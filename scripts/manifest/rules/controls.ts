import { problem, type Rule } from "../rule";
import { all } from "../xml";

/** One tab, one cell menu, control ids unique, a tip on every control. */
export const controls: Rule = (manifest) => {
  const tabs = all(manifest, "CustomTab");
  const named = [...tabs, ...all(manifest, "Group"), ...all(manifest, "Control")];
  const ids = named.map(({ attributes }) => attributes["id"]);
  const menus = all(manifest, "OfficeMenu").map(({ attributes }) => attributes["id"]);
  return [
    ...(tabs.length === 1 ? [] : [problem(manifest, `there are ${tabs.length} tabs, not one`)]),
    ...(menus.join() === "ContextMenuCell" ? [] : [problem(manifest, "the cell's context menu has to be there once")]),
    ...named
      .filter(({ attributes }, i) => ids.indexOf(attributes["id"]) !== i)
      .map((element) => problem(element, `id ${element.attributes["id"]} stands twice`)),
    ...all(manifest, "Control")
      .filter((control) => !control.children.some(({ name }) => name === "Supertip"))
      .map((control) => problem(control, `${control.attributes["id"]} has no tip`)),
  ];
};
