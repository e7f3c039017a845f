/** The answer to a question that is asked anew whenever it changes; `undefined` while it is open. */
import { useEffect, useState } from 'react';

/** `ask` must stay the same function as long as it is the same question. */
export function useAnswer<T>(ask: () => Promise<T>): T | undefined {
  const [answered, setAnswered] = useState<{ readonly ask: unknown; readonly answer: T } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    ask()
      .then((answer) => {
        if (isWanted) setAnswered({ ask, answer });
      })
      .catch(reportError);
    return () => {
      isWanted = false;
    };
  }, [ask]);
  return answered?.ask === ask ? answered.answer : undefined;
}
