/** Excel's own functions, worked out beside any cell: only the one that the add-in asks. */
import { serialOf } from '../model/dates';
import { define, object } from './targets';

export const functionClasses = [
  define('Functions', {
    methods: {
      date: (_, args, { data }) => {
        const [year, month, day] = [args.whole(0), args.whole(1), args.whole(2)];
        return object('FunctionResult', serialOf({ year, month, day }, data.date1904));
      },
    },
  }),

  define('FunctionResult', {
    props: {
      value: { get: (serial) => serial },
      error: { get: (serial) => (serial === null ? '#NUM!' : null) },
    },
  }),
];
