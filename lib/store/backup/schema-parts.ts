import * as v from 'valibot';

/** UTC ms that a date can be made of. */
export const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));

export const strings = v.array(v.string());

/** A key may be missing, or be there without a value. */
export const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema);
