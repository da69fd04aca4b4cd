// The page's first script: what registers here answers cells before the pane's own code is loaded.
export {};
