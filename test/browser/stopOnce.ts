import { running } from "./running";

/** After the last test. */
export default async function stopOnce(): Promise<void> {
  for (const stop of running.stop.splice(0).reverse()) await stop();
}
