// The page's first script: what registers here answers cells before the pane's own code is loaded.
import { fetchEnglish } from "../wording/english";
import { pageLanguage } from "./pageLanguage";
import { registeredFunctions } from "./registeredFunctions";

function register(): void {
  const functions = registeredFunctions(
    ({ code, message }) => new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message),
  );
  for (const [id, body] of Object.entries(functions)) CustomFunctions.associate(id, body);
}

// A cell keeps the words it was given, so English ones come first where they are going to be needed.
if (typeof CustomFunctions !== "undefined") {
  if (/^zh\b/i.test(pageLanguage(window.location.search, navigator.language))) register();
  else void fetchEnglish().then(register, register);
}
