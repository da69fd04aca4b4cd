import type { OfficeContext } from "../../host/officeContext";

/** Milliseconds a press waits for the add-in to associate the command; Excel starts the runtime and waits too. */
const patience = 30_000;
const between = 50;

/** Presses a ribbon button as soon as its command is there. @returns null once it completed, or what went wrong */
export async function invokeWhenReady(context: OfficeContext, command: string): Promise<string | null> {
  const end = Date.now() + patience;
  while (!context.commandIds.includes(command) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, between));
  }
  try {
    await context.invoke(command);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
