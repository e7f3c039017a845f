/** The version of the product as results name it; the same as in package.json. */
export const VERSION = '0.1.0';
