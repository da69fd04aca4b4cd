import { baseOf } from "../baseAddress";
import { resourcesIn } from "../resources";
import { problem, type Rule } from "../rule";
import { at, type Xml } from "../xml";

/** Every address is an absolute https one below the page's folder (1120.5.2: one domain); localhost in development only. */
export const httpsOnly: Rule = (manifest, { development }) => {
  const base = baseOf(manifest);
  const elements = [
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].map((name) => at(manifest, name)),
    at(manifest, "DefaultSettings", "SourceLocation"),
    ...resourcesIn(manifest, "Images"),
    ...resourcesIn(manifest, "Urls"),
  ];
  return elements.flatMap((element) =>
    element === undefined
      ? []
      : addresses(element).flatMap((address) => {
          const url = URL.canParse(address) ? new URL(address) : null;
          if (url?.protocol !== "https:") return [problem(element, `${address} is not an https address`)];
          if (!development && /^(localhost|127\.|\[::1\])/.test(url.hostname))
            return [problem(element, `${address} is on this machine`)];
          return address.startsWith(base) ? [] : [problem(element, `${address} is not below ${base}`)];
        }),
  );
};

function addresses(element: Xml): string[] {
  return [
    element.attributes["DefaultValue"] ?? "",
    ...element.children.map(({ attributes }) => attributes["Value"] ?? ""),
  ];
}
