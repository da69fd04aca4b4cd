import { useWords } from "../desk/useDesk";

/** Before any file: where it goes, and what comes of it. */
export function Start() {
  const words = useWords();
  return (
    <main className="w-start">
      <label htmlFor="files" className="w-drop">
        <strong>{words.dropHere}</strong>
        <span className="p-quiet">{words.dropMany}</span>
      </label>
      <h2>{words.stepsTitle}</h2>
      <ol className="w-steps">
        <li>{words.step1}</li>
        <li>{words.step2}</li>
        <li>{words.step3}</li>
      </ol>
      <p className="p-quiet">{words.staysWhy}</p>
    </main>
  );
}
