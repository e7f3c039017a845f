/** Sealing, choosing and taking out, on Excel's bad days. */
import { sweep } from './sweep';

sweep('choose-reading');
sweep('seal-campaign');
sweep('remove-results');
