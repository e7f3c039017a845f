/** A message across the pane. */
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { MessageBarIntent } from '@fluentui/react-components';

export interface NoticeProps {
  readonly intent: MessageBarIntent;
  readonly title?: string;
  readonly text: string;
}

export function Notice({ intent, title, text }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && (
          <MessageBarTitle style={{ display: 'block' }}>{title}</MessageBarTitle>
        )}
        {text}
      </MessageBarBody>
    </MessageBar>
  );
}
