import { resourceOf } from "../resources";
import { problem, type Rule } from "../rule";
import { all, at, type Xml } from "../xml";

/**
 * Runtime, custom functions' page, function file and task pane share one page: "the shared runtime won't load if the
 * resid isn't consistent" (office-js-docs-pr, configure-your-add-in-to-use-a-shared-runtime).
 */
export const onePage: Rule = (manifest) => {
  const page = at(manifest, "DefaultSettings", "SourceLocation");
  const runtime = all(manifest, "Runtime")[0];
  const address = page?.attributes["DefaultValue"];
  if (page === undefined || runtime === undefined) return [problem(manifest, "no page or no runtime")];
  const places = [
    ...all(manifest, "Runtime"),
    ...all(manifest, "Page").flatMap((element) => element.children),
    ...all(manifest, "FunctionFile"),
    ...all(manifest, "Action")
      .filter(({ attributes }) => attributes["type"] === "ShowTaskpane")
      .map((action) => at(action, "SourceLocation"))
      .filter((element): element is Xml => element !== undefined),
  ];
  const missing = ["Page", "FunctionFile"].filter((name) => all(manifest, name).length !== 1);
  return [
    ...missing.map((name) => problem(manifest, `there must be one ${name}`)),
    ...places
      .filter(({ attributes }) => attributes["resid"] !== runtime.attributes["resid"])
      .map((place) => problem(place, `${place.name} uses ${place.attributes["resid"]}, not the runtime's resource`)),
    ...(resourceOf(manifest, runtime)?.attributes["DefaultValue"] === address
      ? []
      : [problem(runtime, `the runtime's page is not ${address}`)]),
  ];
};
