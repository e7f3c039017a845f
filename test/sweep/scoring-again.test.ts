/** A click on results that stand: every way to fail. */
import { sweep } from './sweep';

sweep('score-campaign', 'score again after changes');
