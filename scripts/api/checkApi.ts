import type ts from "typescript";
import { apiUses } from "./apiUses";
import { guardsOf } from "./guards";
import { holds, type Requirement } from "./requirement";

export interface ApiProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Uses of office.js that a host with the required sets may not know, and that nothing guards. */
export function checkApi(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  required: readonly Requirement[],
): readonly ApiProblem[] {
  const checker = program.getTypeChecker();
  return files.flatMap((file) =>
    apiUses(file, checker)
      .filter(({ node, requirement }) =>
        [...required, ...guardsOf(node, checker)].every((there) => !holds(there, requirement)),
      )
      .map(({ node, name, requirement: { set, version } }) => ({
        file: file.fileName,
        line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        message: `${name} needs ${set} ${version || "(preview)"}: ask isSetSupported("${set}", "${version}") before`,
      })),
  );
}
