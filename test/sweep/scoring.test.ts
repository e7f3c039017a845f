/** Starting and scoring, on Excel's bad days. */
import { sweep } from './sweep';

sweep('start-campaign');
sweep('score-campaign');
