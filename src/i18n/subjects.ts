/** Whom a rule is for, in words that documents and sheets share. */
export const subjectsVi = { individual: 'Cá nhân', collective: 'Tập thể' } as const;
export const subjectsEn = { individual: 'Individuals', collective: 'Collectives' } as const;
