/** The tabs of the sheets that are not hidden. */
import type { KeyboardEvent } from 'react';
import type { Session } from '../session';

export function SheetTabs({ session, label }: { session: Session; label: string }) {
  const sheets = session.data.sheets.filter(({ visibility }) => visibility === 'visible');
  const active = session.sheet;
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : sheets[sheets.indexOf(active) + step];
    if (!next) return;
    session.activate(next);
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
          style={sheet.tabColor === null ? undefined : { borderTopColor: sheet.tabColor }}
          onKeyDown={move}
          onClick={() => {
            session.activate(sheet);
          }}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
