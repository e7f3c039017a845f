/** The words about how sure a standing is: what would have to be other for it to be another. */
import { CLOSE, WEIGHT_MOST } from '../domain/closeness';
import type { Held } from '../domain/held-awards';
import type { Robustness } from '../domain/robustness';
import { pointsEn, pointsVi } from './numbers';

export interface SureWords {
  readonly heading: string;
  /** The two labels: close to another standing, or not. */
  readonly close: string;
  readonly safe: string;
  readonly working: string;
  readonly mark: (mark: Robustness['mark']) => string;
  readonly weight: (weight: Robustness['weight']) => string;
  /** What "close" means, and that no plan says so. */
  readonly about: string;
}

export const sureVi: SureWords = {
  heading: 'Chắc hay sát',
  close: 'Sát',
  safe: 'Chắc',
  working: 'Đang thử từng tiêu chí…',
  mark: (mark) =>
    mark
      ? `Tiêu chí ${mark.criterion.code}: ${pointsVi(mark.from)} thành ${pointsVi(mark.to)} điểm thì ${thenVi(mark.then)}. Thay đổi nhỏ hơn ở riêng một tiêu chí thì kết quả vẫn vậy.`
      : 'Đổi điểm của riêng một tiêu chí nào, trong thang điểm của nó, kết quả cũng vẫn vậy.',
  weight: (weight) =>
    weight
      ? `Tiêu chí ${weight.criterion.code} tính ${weight.percent > 0 ? 'nặng' : 'nhẹ'} hơn ${String(Math.abs(weight.percent))}% với mọi đối tượng, các tiêu chí khác giữ nguyên, thì ${thenVi(weight.then)}.`
      : `Tính riêng một tiêu chí nào nặng hay nhẹ hơn đến ${String(WEIGHT_MOST)}% với mọi đối tượng, kết quả cũng vẫn vậy.`,
  about: `“Sát” là khi chỉ cần đổi không quá ${String(CLOSE)}% thang điểm hoặc ${String(CLOSE)}% trọng số của một tiêu chí. Mức ${String(CLOSE)}% do công cụ đặt để Hội đồng lưu ý, không phải quy định của kế hoạch.`,
};

export const sureEn: SureWords = {
  heading: 'Safe or close',
  close: 'Close',
  safe: 'Safe',
  working: 'Trying one criterion after the other…',
  mark: (mark) =>
    mark
      ? `Criterion ${mark.criterion.code}: with ${pointsEn(mark.to)} points instead of ${pointsEn(mark.from)}, the nominee is ${thenEn(mark.then)}. A smaller change of one criterion alone leaves the result as it is.`
      : 'No other points for one criterion alone, within its scale, change the result.',
  weight: (weight) =>
    weight
      ? `Counting criterion ${weight.criterion.code} ${String(Math.abs(weight.percent))}% ${weight.percent > 0 ? 'more' : 'less'} for everybody, the others as they are, the nominee is ${thenEn(weight.then)}.`
      : `Counting one criterion alone up to ${String(WEIGHT_MOST)}% more or less for everybody does not change the result.`,
  about: `“Close” is where at most ${String(CLOSE)}% of the scale, or ${String(CLOSE)}% of the weight, of one criterion is enough. The product sets these ${String(CLOSE)}% to draw the council’s attention; no plan does.`,
};

function thenVi({ proposed, tied }: Held): string {
  const parts = [
    ...(proposed.length > 0 ? [`được đề nghị ${namesOf(proposed)}`] : []),
    ...(tied.length > 0 ? [`bằng điểm ở ${namesOf(tied)}, Hội đồng phải chọn`] : []),
  ];
  return parts.join('; ') || 'không được đề nghị';
}

function thenEn({ proposed, tied }: Held): string {
  const parts = [
    ...(proposed.length > 0 ? [`proposed for ${namesOf(proposed)}`] : []),
    ...(tied.length > 0 ? [`level at ${namesOf(tied)}, where the council has to choose`] : []),
  ];
  return parts.join('; ') || 'not proposed';
}

function namesOf(awards: readonly string[]): string {
  return awards.map((name) => `“${name}”`).join(', ');
}
