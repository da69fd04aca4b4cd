import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { StrictMode, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { paneTexts } from "../locales/paneTexts";
import { removeSkeleton } from "./skeleton/removeSkeleton";

/** Puts the pane into the page, in the skeleton's place. */
export function mountPane(): void {
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <FluentProvider theme={webLightTheme}>
        <Pane />
      </FluentProvider>
    </StrictMode>,
  );
}

function Pane() {
  useLayoutEffect(removeSkeleton, []);
  return <h1>{paneTexts["zh-CN"].title}</h1>;
}
