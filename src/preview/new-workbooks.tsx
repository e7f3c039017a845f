/**
 * What stands for the windows that Excel would open: each new workbook is offered until its visitor
 * has taken it or sent it away. The one that is open is replaced only by a second click.
 */
import { useEffect, useRef, useState } from 'react';
import { downloadFile } from './files';
import type { MadeFile } from './files';
import type { Session } from './session';
import type { PreviewWords } from './words';

export interface NewWorkbooksProps {
  readonly session: Session;
  readonly words: PreviewWords;
  readonly onOpen: (file: MadeFile) => void;
}

export function NewWorkbooks({ session, words, onOpen }: NewWorkbooksProps) {
  const [files, setFiles] = useState<readonly NumberedFile[]>([]);
  const count = useRef(0);
  useEffect(() => {
    session.onOpened = ({ bytes, title }) => {
      const fileName = `${title} - ${session.fileName.replace(/\.xls[xm]$/i, '')}.xlsx`;
      const number = ++count.current;
      setFiles((before) => [...before, { bytes, fileName, number }]);
    };
    return () => {
      session.onOpened = () => undefined;
    };
  }, [session]);
  const without = ({ number }: NumberedFile) => {
    setFiles((before) => before.filter((each) => each.number !== number));
  };
  return (
    <div role="status">
      {files.map((file) => (
        <Offer
          key={file.number}
          file={file}
          words={words}
          onOpen={() => {
            without(file);
            onOpen(file);
          }}
          onClose={() => {
            without(file);
          }}
        />
      ))}
    </div>
  );
}

/** Two may have the same name. */
interface NumberedFile extends MadeFile {
  readonly number: number;
}

interface OfferProps {
  readonly file: MadeFile;
  readonly words: PreviewWords;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

function Offer({ file, words, onOpen, onClose }: OfferProps) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className="message offer" role="group" aria-label={file.fileName}>
      <span>{isAsking ? words.replaces : words.newWorkbook(file.fileName)}</span>
      {isAsking ? (
        <button type="button" onClick={onOpen}>
          {words.replace}
        </button>
      ) : (
        <button
          type="button"
          onClick={() => {
            setIsAsking(true);
          }}
        >
          {words.openHere}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          downloadFile(file);
        }}
      >
        {words.download}
      </button>
      <button type="button" aria-label={words.close} onClick={onClose}>
        ✕
      </button>
    </div>
  );
}
