import type { Locale } from "../wording/locale";
import { catalogue } from "./catalogue/catalogue";
import type { CustomFunction } from "./customFunction";
import { helpPage } from "./help/helpPage";

const dimensionality = (matrix: boolean): "matrix" | "scalar" => (matrix ? "matrix" : "scalar");

function functionMetadata({ id, description, parameters, result }: CustomFunction, locale: Locale, base: string) {
  return {
    id,
    name: id,
    description: description[locale],
    helpUrl: `${base.replace(/\/$/, "")}/${helpPage(id, locale)}`,
    parameters: parameters.map(({ name, description: meaning, matrix, optional }) => ({
      name: name[locale],
      description: meaning[locale],
      type: "any",
      dimensionality: dimensionality(matrix),
      optional,
    })),
    result: { type: result.type, dimensionality: dimensionality(result.matrix) },
  };
}

/**
 * The metadata Excel reads for a language. Error cells reach the functions (`allowErrorForDataTypeAny`), so that they
 * can name the argument; ids and names are the same in every language, since files store the id.
 * @param base where the add-in is served, https
 */
export const metadata = (locale: Locale, base: string) => ({
  allowErrorForDataTypeAny: true,
  functions: catalogue.map((of) => functionMetadata(of, locale, base)),
});
