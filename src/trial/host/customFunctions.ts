/** A function registered by `CustomFunctions.associate`, as the host calls it. */
export type CustomFunction = (...args: readonly unknown[]) => unknown;

/** The functions an add-in has registered, by id in capitals. */
export class CustomFunctionRegistry {
  private readonly functions = new Map<string, CustomFunction>();

  /** `CustomFunctions.associate(id, function)` or `associate({ id: function, … })`. */
  readonly associate = (idOrTable: string | Readonly<Record<string, CustomFunction>>, body?: CustomFunction): void => {
    if (typeof idOrTable === "string") {
      if (body) this.functions.set(idOrTable.toUpperCase(), body);
      return;
    }
    for (const [id, each] of Object.entries(idOrTable)) this.functions.set(id.toUpperCase(), each);
  };

  find(id: string): CustomFunction | null {
    return this.functions.get(id.toUpperCase()) ?? null;
  }

  get ids(): readonly string[] {
    return [...this.functions.keys()];
  }
}
