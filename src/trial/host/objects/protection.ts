import { done } from "../book/engineResult";
import type { Sheet } from "../book/sheet";
import { accessDenied } from "../protocol/hostError";
import { objectType } from "../protocol/hostObject";

/** Excel.WorksheetProtection: the state, and switching it without a password. */
export const protection = objectType<Sheet>({
  type: "WorksheetProtection",
  scalars: { protected: { get: (sheet) => sheet.load().isProtected } },
  actions: {
    protect: (sheet, given) => {
      sheet.mayChange();
      const password = given.optionalText(1);
      done(sheet.home.file.ProtectSheet(sheet.name, password === null ? {} : { Password: password }));
      sheet.isProtected = true;
    },
    unprotect: (sheet, given) => {
      const password = given.optionalText(0);
      const { error } = sheet.home.file.UnprotectSheet(sheet.name, ...(password === null ? [] : [password]));
      if (error) throw accessDenied(error);
      sheet.isProtected = false;
      sheet.mayChange();
    },
  },
});
