/** Log-odds of a probability: 0 for one half. */
export const logOddsOf = (probability: number): number => Math.log(probability / (1 - probability));

/** The inverse of {@link logOddsOf}. */
export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
