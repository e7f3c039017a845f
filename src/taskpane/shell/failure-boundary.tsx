/** Keeps a mistake of ours from leaving an empty pane. */
import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly message: (detail: string) => ReactNode;
}

interface State {
  /** What was thrown; `null` as long as nothing was. */
  readonly detail: string | null;
}

export class FailureBoundary extends Component<Props, State> {
  override state: State = { detail: null };

  static getDerivedStateFromError(error: unknown): State {
    return { detail: String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : this.props.message(detail);
  }
}
