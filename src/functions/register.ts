// The page's first script: what registers here answers cells before the pane's own code is loaded.
import { registeredFunctions } from "./registeredFunctions";

if (typeof CustomFunctions !== "undefined") {
  const functions = registeredFunctions(
    ({ code, message }) => new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message),
  );
  for (const [id, body] of Object.entries(functions)) CustomFunctions.associate(id, body);
}
