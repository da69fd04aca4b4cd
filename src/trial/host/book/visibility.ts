export type Visibility = "Visible" | "Hidden" | "VeryHidden";
