/**
 * What counts as close to another standing, in percent: of the scale of a criterion, or of its
 * weight. It is the product's own, no plan's, and said so wherever it is shown.
 */
export const CLOSE = 5;

/** Weights are tried up to so many percent more or less. */
export const WEIGHT_MOST = 20;
