/** A file that is dropped anywhere on the page, the pane included. */
import { useEffect, useRef, useState } from 'react';

/** Whether a file is held over the page now; while it is, a sheet over all takes the drop. */
export function useDropping(open: (file: File) => void): boolean {
  const [isDropping, setIsDropping] = useState(false);
  const opened = useRef(open);
  useEffect(() => {
    opened.current = open;
  });
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setIsDropping(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving one element for another is no leaving of the page.
      if (event.relatedTarget === null) setIsDropping(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setIsDropping(false);
      const file = event.dataTransfer?.files[0];
      if (file) opened.current(file);
    };
    const listeners = { dragenter: over, dragover: over, dragleave: leave, drop } as const;
    const entries = Object.entries(listeners) as [keyof typeof listeners, typeof drop][];
    // A frame keeps its events to itself; being of the same origin, it can be listened to as well.
    const inFrame = () => document.querySelector('iframe')?.contentWindow ?? null;
    const listened = new Set<Window>();
    const listen = (target: Window) => {
      if (listened.has(target)) return;
      listened.add(target);
      for (const [name, listener] of entries) target.addEventListener(name, listener, true);
    };
    listen(window);
    const onLoad = () => {
      const frame = inFrame();
      if (frame) listen(frame);
    };
    document.addEventListener('load', onLoad, true);
    return () => {
      document.removeEventListener('load', onLoad, true);
      for (const target of listened) {
        for (const [name, listener] of entries) target.removeEventListener(name, listener, true);
      }
    };
  }, []);
  return isDropping;
}
