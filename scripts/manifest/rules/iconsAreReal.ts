import { baseOf } from "../baseAddress";
import { resourceOf } from "../resources";
import { problem, type Problem, type Rule, type Surroundings } from "../rule";
import { all, at, type Xml } from "../xml";

/** Centralized deployment refuses a control without 80 (office-js-docs-pr, icon element). */
const REQUIRED = ["16", "32", "80"];

/** Every Icon has its three sizes, and each picture is there in the size the manifest gives it. */
export const iconsAreReal: Rule = (manifest, surroundings) => {
  const base = baseOf(manifest);
  const check = (element: Xml, address: string | undefined, size: string): Problem[] =>
    pictureProblem(surroundings, base, address, Number(size)).map((message) => problem(element, message));
  const icons = all(manifest, "Icon");
  return [
    ...["IconUrl:32", "HighResolutionIconUrl:64"].flatMap((entry) => {
      const [name = "", size = ""] = entry.split(":");
      const element = at(manifest, name);
      return element === undefined
        ? [problem(manifest, `${name} is missing`)]
        : check(element, element.attributes["DefaultValue"], size);
    }),
    ...icons.flatMap((icon) =>
      REQUIRED.filter((size) => !icon.children.some((image) => image.attributes["size"] === size)).map((size) =>
        problem(icon, `an icon of ${size} pixels is missing`),
      ),
    ),
    ...icons
      .flatMap((icon) => icon.children)
      .flatMap((image) =>
        check(image, resourceOf(manifest, image)?.attributes["DefaultValue"], image.attributes["size"] ?? ""),
      ),
  ];
};

function pictureProblem(around: Surroundings, base: string, address: string | undefined, size: number): string[] {
  if (address === undefined) return [];
  if (!address.startsWith(base)) return [`${address} is not below ${base}`];
  const real = around.pictureSize(address.slice(base.length));
  if (real === null) return [`${address} is no PNG file of the project`];
  return real.width === size && real.height === size
    ? []
    : [`${address} is ${real.width} by ${real.height} pixels, not ${size}`];
}
