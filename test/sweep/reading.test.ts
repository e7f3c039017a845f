/** Use cases that only read, on Excel's bad days. */
import { sweep } from './sweep';

sweep('check-campaign');
sweep('verify-campaign');
sweep('public-copy');
sweep('unit-forms');
sweep('next-round');
sweep('open-copy');
