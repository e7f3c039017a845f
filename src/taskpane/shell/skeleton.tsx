/** Stands for a page that is on its way. */
import { usePaneWords } from './words-context';

const WIDTHS = ['70%', '100%', '90%', '100%', '60%'];

export function Skeleton() {
  const { path } = usePaneWords();
  return (
    <div className="td-skeleton" role="img" aria-label={path.loading}>
      {WIDTHS.map((width, index) => (
        <span key={index} style={{ width }} />
      ))}
    </div>
  );
}
