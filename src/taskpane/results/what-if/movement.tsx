/** Who would come in, who would go out, and who would be judged otherwise. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { MovementView } from '../../../app/questions';
import type { NomineeView } from '../../../app/results-view';
import { ShowMore } from '../../shell/show-more';
import { useWords } from '../../words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  title: { margin: 0 },
});

const GROUPS = ['entered', 'left', 'otherwise'] as const;
const STEP = 20;

export function Movement({ movement }: { movement: MovementView }) {
  const styles = useStyles();
  const words = useWords();
  const { whatIf } = words.pane.path;
  const standing = ({ status, award }: NomineeView) =>
    [words.outcome.status[status], award ?? ''].filter((part) => part !== '').join(' – ');
  const isNothing = GROUPS.every((group) => movement[group].length === 0);
  return (
    <>
      {isNothing && <Text block>{whatIf.nothing}</Text>}
      {GROUPS.filter((group) => movement[group].length > 0).map((group) => (
        <section key={group}>
          <Text as="h4" weight="semibold" className={styles.title}>
            {whatIf[group](movement[group].length)}
          </Text>
          <ShowMore items={movement[group]} step={STEP}>
            {(shown) => (
              <ul className={styles.list}>
                {shown.map(({ before, after }) => (
                  <li key={`${before.subject} ${String(before.index)}`}>
                    {whatIf.moved(before.name, standing(before), standing(after))}
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </section>
      ))}
      <Text block size={200}>
        {whatIf.untouched}
      </Text>
    </>
  );
}
