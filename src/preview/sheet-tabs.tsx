/** The tabs of the sheets that are not hidden. */
import { useEffect } from 'react';
import type { KeyboardEvent } from 'react';
import type { Session } from './session';

export function SheetTabs({ session, label }: { session: Session; label: string }) {
  const { sheets } = session;
  const active = sheets.find(({ id }) => id === session.sheet.frame.id);
  const activeId = active?.id;
  useEffect(() => {
    document.getElementById(`tab-${activeId ?? ''}`)?.scrollIntoView({ inline: 'nearest' });
  }, [activeId]);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && active ? sheets[sheets.indexOf(active) + step] : undefined;
    if (!next) return;
    session.activate(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label}>
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          id={`tab-${sheet.id}`}
          type="button"
          role="tab"
          aria-selected={sheet === active}
          tabIndex={sheet === active ? 0 : -1}
          style={sheet.color === null ? undefined : { borderTopColor: sheet.color }}
          onKeyDown={move}
          onClick={() => {
            session.activate(sheet.id);
          }}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
