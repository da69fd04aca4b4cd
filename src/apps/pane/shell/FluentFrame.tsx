import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneState } from "../state/usePane";

const themes = { light: webLightTheme, dark: webDarkTheme } as const;

/** Where Fluent's components stand; the frame and the lists do with its colours alone and load without it. */
export function FluentFrame({ children }: { readonly children: ReactNode }) {
  const theme = usePaneState((state) => state.theme);
  const locale = usePaneState((state) => state.locale);
  return (
    <FluentProvider theme={themes[theme]} className="p-fluent" lang={locale}>
      {children}
    </FluentProvider>
  );
}
