import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const windows = process.platform === "win32";

/** The bill of materials as CycloneDX, of what is delivered; the lock file alone says what that is. */
export function billOfMaterials(): string {
  const words = ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only"];
  const { status, stdout, stderr } = spawnSync("npm", words, { encoding: "utf8", shell: windows });
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  return stdout;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly version?: string }>>;
}

const lockOf = (text: string): Lock => {
  const lock: unknown = JSON.parse(text);
  if (typeof lock !== "object" || lock === null || !("packages" in lock)) throw new Error("package-lock.json");
  return { packages: Object.fromEntries(Object.entries(Object(lock.packages))) };
};

/** The licence texts of every package that is delivered, as the packages carry them. */
export function licenceTexts(): string {
  const { packages } = lockOf(readFileSync("package-lock.json", "utf8"));
  const delivered = Object.entries(packages).filter(([folder, { dev }]) => folder !== "" && dev !== true);
  return delivered
    .filter(([folder]) => existsSync(folder))
    .map(([folder, { version = "" }]) => {
      const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
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
