import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const windows = process.platform === "win32";

interface Delivered {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

const Lock = v.object({
  packages: v.record(v.string(), v.object({ dev: v.optional(v.boolean()), version: v.optional(v.string(), "") })),
});

/** The packages that go out with the product; the lock file alone says which. */
function delivered(): readonly Delivered[] {
  const { packages } = v.parse(Lock, JSON.parse(readFileSync("package-lock.json", "utf8")));
  return Object.entries(packages)
    .filter(([folder, { dev }]) => folder !== "" && dev !== true)
    .map(([folder, { version }]) => {
      const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
      return { name, version, folder };
    });
}

const Ref = v.looseObject({ "bom-ref": v.string() });
const Bill = v.looseObject({
  metadata: v.looseObject({ component: v.looseObject({ "bom-ref": v.string(), name: v.string() }) }),
  components: v.array(Ref),
  dependencies: v.array(v.looseObject({ ref: v.string(), dependsOn: v.array(v.string()) })),
});
const Package = v.object({ name: v.string() });

/** The bill of materials as CycloneDX, of what is delivered. */
export function billOfMaterials(): string {
  // With --omit dev npm 11 leaves out React too, which packages for development ask for as well.
  const words = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const { status, stdout, stderr } = spawnSync("npm", words, { encoding: "utf8", shell: windows, maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  const { metadata, components, dependencies, ...bill } = v.parse(Bill, JSON.parse(stdout));
  const kept = new Set(delivered().map(({ name, version }) => `${name}@${version}`));
  // npm takes the folder's name for the product's
  const { name } = v.parse(Package, JSON.parse(readFileSync("package.json", "utf8")));
  const product = metadata.component["bom-ref"];
  const sorted = {
    ...bill,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: components.filter((one) => kept.has(one["bom-ref"])),
    dependencies: dependencies
      .filter(({ ref }) => ref === product || kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) })),
  };
  return JSON.stringify(sorted, null, 2);
}

/** The licence texts of every package that is delivered, as the packages carry them. */
export function licenceTexts(): string {
  return delivered()
    .filter(({ folder }) => existsSync(folder))
    .map(({ name, version, folder }) => {
      const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
      const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
      return [`${name} ${version}`, ...(texts.length > 0 ? texts : [declared(folder)])].join("\n\n");
    })
    .join(`\n\n${"-".repeat(80)}\n\n`);
}

/** What a package without a licence file says of itself. */
function declared(folder: string): string {
  const own: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const licence = typeof own === "object" && own !== null && "license" in own ? String(own.license) : "?";
  return `Licence: ${licence}`;
}
