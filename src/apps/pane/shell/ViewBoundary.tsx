import { Component, type ReactNode } from "react";

interface Props {
  readonly message: string;
  readonly retry: string;
  readonly children: ReactNode;
}

/** A view whose code could not be fetched says so instead of taking the pane down. */
export class ViewBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="p-empty" role="alert">
        <p>{this.props.message}</p>
        <button type="button" className="p-button" onClick={() => window.location.reload()}>
          {this.props.retry}
        </button>
      </div>
    );
  }
}
