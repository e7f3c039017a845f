/**
 * Function names as the file spells them. Functions younger than the format carry the prefix
 * `_xlfn.` there and nowhere else; without it Excel shows `#NAME?`.
 */

const younger = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV ' +
    'BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST ' +
    'CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT ' +
    'CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ' +
    'ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST ' +
    'FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST ' +
    'GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC ' +
    'IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP ' +
    'MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST ' +
    'NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC ' +
    'PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG ' +
    'RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH ' +
    'T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT ' +
    'TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS ' +
    'WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
/** These two carry a second prefix. */
const doubled = new Set(['FILTER', 'SORT']);

/** Texts and quoted names are passed over; then a function's name before its bracket. */
const calls = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])([A-Za-z_][\w.]*)(?=\()/g;

/** A formula of the file as Excel shows it. LET and LAMBDA mark their names too, and are left. */
export function fromFileFormula(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(calls, (whole: string, name: string | undefined) => {
    const bare = name?.replace(/^_xlfn\.(?:_xlws\.)?/i, '');
    if (bare === undefined || bare === name) return whole;
    return isYounger(bare.toUpperCase()) ? bare : whole;
  });
}

/** A formula as the file wants it. */
export function toFileFormula(formula: string): string {
  return formula.replace(calls, (whole: string, name: string | undefined) => {
    const known = name?.toUpperCase();
    if (known === undefined || !isYounger(known)) return whole;
    return (doubled.has(known) ? '_xlfn._xlws.' : '_xlfn.') + whole;
  });
}

function isYounger(name: string): boolean {
  return younger.has(name) || doubled.has(name);
}
