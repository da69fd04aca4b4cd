import { resourcesIn } from "../resources";
import { problem, type Problem, type Rule } from "../rule";
import { all, at, walk, type Xml } from "../xml";

/** Limits of the manifest schema in characters; Chinese characters count one each. */
const SHORT = 125;
const LONG = 250;
const ADDRESS = 2048;
const RESOURCE_ID = 32;

export const lengthsWithin: Rule = (manifest) => [
  ...texts(manifest, SHORT, at(manifest, "DisplayName"), ...resourcesIn(manifest, "ShortStrings")),
  ...texts(manifest, LONG, at(manifest, "Description"), ...resourcesIn(manifest, "LongStrings")),
  ...texts(manifest, ADDRESS, at(manifest, "SupportUrl"), ...resourcesIn(manifest, "Urls")),
  ...texts(manifest, ADDRESS, ...resourcesIn(manifest, "Images")),
  ...over(manifest, SHORT, [at(manifest, "ProviderName")?.text ?? ""]),
  ...walk(manifest).flatMap((element) => over(element, RESOURCE_ID, [element.attributes["resid"]])),
  ...["Control", "Group", "CustomTab"]
    .flatMap((name) => all(manifest, name))
    .flatMap((element) => over(element, SHORT, [element.attributes["id"]])),
];

function texts(manifest: Xml, limit: number, ...elements: readonly (Xml | undefined)[]): Problem[] {
  return elements.flatMap((element) =>
    over(element ?? manifest, limit, [
      element?.attributes["DefaultValue"],
      ...(element?.children ?? []).map(({ attributes }) => attributes["Value"]),
    ]),
  );
}

function over(element: Xml, limit: number, values: readonly (string | undefined)[]): Problem[] {
  return values.flatMap((value) => {
    const length = [...(value ?? "")].length;
    if (value === "") return [problem(element, "a text is empty")];
    return length > limit ? [problem(element, `${length} characters, at most ${limit}: ${value?.slice(0, 20)}…`)] : [];
  });
}
