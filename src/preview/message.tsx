/** A line that says what went wrong, until it is closed. */
export interface MessageProps {
  readonly text: string;
  readonly close: string;
  readonly onClose: (text: '') => void;
}

export function Message({ text, close, onClose }: MessageProps) {
  return (
    <div role="alert">
      {text !== '' && (
        <p className="message">
          {text}
          <button
            type="button"
            aria-label={close}
            onClick={() => {
              onClose('');
            }}
          >
            ✕
          </button>
        </p>
      )}
    </div>
  );
}
