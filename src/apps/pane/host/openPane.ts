/** Brings the pane to the front where the host can; a host that cannot shows it already or never. */
export async function openPane(): Promise<void> {
  try {
    if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
  } catch {
    return;
  }
}
