/** A click on results under seal: every way to fail. */
import { sweep } from './sweep';

sweep('score-campaign', 'score over a sealed round');
