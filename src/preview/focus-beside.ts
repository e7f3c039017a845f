/** Where the keyboard goes from the pane: office.js takes Tab there and leaves the rest to its host. */

const FOCUSABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';

/** Beyond the last place of the page comes the first one again. */
export function focusBeside(frame: HTMLElement, way: 'forwards' | 'backwards'): void {
  const places = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (place) => place.checkVisibility() && place !== frame,
  );
  const isAfter = (place: HTMLElement) =>
    (frame.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const after = places.filter(isAfter);
  const before = places.filter((place) => !isAfter(place));
  const place = way === 'forwards' ? (after[0] ?? before[0]) : (before.at(-1) ?? after.at(-1));
  place?.focus();
}
