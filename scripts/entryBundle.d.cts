import type { BuildOptions } from "esbuild";
export declare function entryBundle(root: string, entry: string, outdir: string): BuildOptions;
export declare function bundledEntry(entry: string, outdir: string): string;
