/** The forms of one unit: registration, its points, what it states, and the same of its people. */
import type { Campaign } from '../../domain/campaign';
import type { Catalog } from '../../i18n/catalog';
import { tabName } from '../address';
import type { SheetPlan } from '../write-plan';
import { planConditionsForm } from './conditions-form';
import { planPeopleForm } from './people-form';
import { planRegistration } from './registration';
import { planScoreForm } from './score-form';
import type { FormUnit } from './unit';

/** Titles begin with the unit's code, so that the sheets of several units can be told apart. */
export function planForms(
  campaign: Campaign,
  unit: FormUnit,
  words: Catalog,
): readonly SheetPlan[] {
  const { tabs } = words.sheets.forms;
  const titled = (tab: string) => {
    const whose = unit.id === '' ? unit.name : unit.id;
    return tabName(`${whose.slice(0, TAB_MAX - tab.length - 1)} ${tab}`);
  };
  return [
    planRegistration(campaign, unit, words, titled(tabs.registration)),
    planScoreForm(campaign, unit, words, titled(tabs.score)),
    planConditionsForm(campaign, unit, words, titled(tabs.conditions)),
    planPeopleForm(campaign, unit, words, titled(tabs.people)),
  ].filter((plan) => plan !== null);
}

/** Letters in the name of a sheet. */
const TAB_MAX = 31;
