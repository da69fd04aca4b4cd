import type { Locale } from "../../../wording/locale";

/** What a press of a button does. */
export type ButtonAction = { readonly kind: "pane" } | { readonly kind: "command"; readonly command: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Addresses of its picture in 16 and 32 pixels, below the page. */
  readonly small: string;
  readonly large: string;
  readonly action: ButtonAction;
}

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
  readonly contextMenu: readonly RibbonButton[];
}

const children = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ localName }) => localName === name);

const all = (element: Element, name: string): Element[] => [...element.getElementsByTagNameNS("*", name)];

const first = (element: Element, ...path: readonly string[]): Element | null =>
  path.reduce<Element | null>((at, name) => (at && children(at, name)[0]) ?? null, element);

/** The ribbon and the cells' menu as the add-in's manifest declares them, in a language. */
export function ribbonOf(xml: string, locale: Locale): Ribbon {
  const { documentElement: root } = new DOMParser().parseFromString(xml, "application/xml");
  const resources = new Map(
    ["Image", "Url", "String"].flatMap((kind) =>
      all(root, kind).flatMap((one) => {
        const id = one.getAttribute("id");
        const override = children(one, "Override").find((each) => each.getAttribute("Locale") === locale);
        return id === null ? [] : [[id, (override ?? one).getAttribute(override ? "Value" : "DefaultValue") ?? ""]];
      }),
    ),
  );
  const resource = (at: Element | null): string => resources.get(at?.getAttribute("resid") ?? "") ?? "";
  const picture = (control: Element, size: string): string => {
    const icon = first(control, "Icon");
    const image = icon && children(icon, "Image").find((one) => one.getAttribute("size") === size);
    return resource(image ?? null).replace(/^https?:\/\/[^/]+\//, "");
  };
  const button = (control: Element): RibbonButton => ({
    id: control.getAttribute("id") ?? "",
    label: resource(first(control, "Label")),
    tip: resource(first(control, "Supertip", "Description")),
    small: picture(control, "16"),
    large: picture(control, "32"),
    action: actionOf(control),
  });
  const tab = all(root, "CustomTab")[0];
  return {
    tab: tab ? resource(first(tab, "Label")) : "",
    groups: (tab ? children(tab, "Group") : []).map((group) => ({
      label: resource(first(group, "Label")),
      buttons: children(group, "Control").map(button),
    })),
    contextMenu: all(root, "OfficeMenu")
      .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
      .flatMap((menu) => children(menu, "Control").map(button)),
  };
}

const actionOf = (control: Element): ButtonAction => {
  const command = first(control, "Action", "FunctionName")?.textContent?.trim() ?? "";
  return command === "" ? { kind: "pane" } : { kind: "command", command };
};
