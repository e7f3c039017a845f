/** Starting a campaign and a first click: every way to fail. */
import { sweep } from './sweep';

sweep('start-campaign');
sweep('score-campaign', 'score for the first time');
