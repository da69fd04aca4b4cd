import type { Book } from "../book/book";
import { objectType } from "../protocol/hostObject";
import type { Registrations } from "../protocol/registrations";
import { asFlag, asOneOf } from "./newValue";

/** Excel.Application. Values are worked out when they are read, so there is nothing to suspend. */
export const application = objectType<Book>({
  type: "Application",
  scalars: {
    calculationMode: {
      get: ({ calculation }) => calculation.mode,
      set: ({ calculation }, value) => {
        calculation.mode = asOneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  actions: {
    calculate: ({ calculation }) => calculation.now(),
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** Excel.Runtime. */
export const runtime = objectType<Registrations>({
  type: "Runtime",
  scalars: {
    enableEvents: {
      get: ({ enabled }) => enabled,
      set: (registrations, value) => {
        registrations.enabled = asFlag(value);
      },
    },
  },
});
