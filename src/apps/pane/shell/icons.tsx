import type { ReactNode } from "react";

const icon = (drawing: ReactNode) =>
  function Icon({ size = 16 }: { readonly size?: number }) {
    return (
      <svg className="p-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {drawing}
      </svg>
    );
  };

/** Severities differ in outline, not only in colour: an octagon, a triangle, a circle. */
export const severityIcons = {
  error: icon(
    <>
      <path d="M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5z" fill="currentColor" />
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" className="p-icon-mark" />
    </>,
  ),
  warning: icon(
    <>
      <path d="M8 1.6 15 14H1z" fill="currentColor" />
      <path d="M8 6v3.6m0 1.7v.7" className="p-icon-mark" />
    </>,
  ),
  info: icon(
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      <path d="M8 7.4v4M8 4.6v.8" className="p-icon-mark" />
    </>,
  ),
} as const;

export const CheckIcon = icon(
  <>
    <circle cx="8" cy="8" r="6.5" fill="currentColor" />
    <path d="m5 8.2 2.1 2.1L11 6" className="p-icon-mark" />
  </>,
);
export const RefreshIcon = icon(<path d="M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3" className="p-icon-line" />);
export const CloseIcon = icon(<path d="m4 4 8 8m0-8-8 8" className="p-icon-line" />);
export const BackIcon = icon(<path d="M10 3 5 8l5 5" className="p-icon-line" />);
export const ChevronIcon = icon(<path d="m6 3 5 5-5 5" className="p-icon-line" />);
