/** A number to six significant digits: weights are the same file on every machine. */
export const toSixDigits = (value: number): number => Number(value.toPrecision(6));
