/** Length of an IBAN by country (ISO 13616 registry, published by SWIFT). */
export const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ...lengths(15, 'NO'),
  ...lengths(16, 'BE'),
  ...lengths(18, 'DK FI FK FO GL NL SD'),
  ...lengths(19, 'MK SI'),
  ...lengths(20, 'AT BA EE KZ LT LU MN XK'),
  ...lengths(21, 'CH HR LI LV'),
  ...lengths(22, 'BG BH CR DE GB GE IE ME RS VA'),
  ...lengths(23, 'AE GI IL IQ OM SO TL'),
  ...lengths(24, 'AD CZ ES MD PK RO SA SE SK TN VG'),
  ...lengths(25, 'LY PT ST'),
  ...lengths(26, 'IS TR'),
  ...lengths(27, 'BI DJ FR GR IT MC MR SM'),
  ...lengths(28, 'AL AZ BY CY DO GT HU LB NI PL SV'),
  ...lengths(29, 'BR EG PS QA UA'),
  ...lengths(30, 'JO KW MU YE'),
  ...lengths(31, 'MT SC'),
  ...lengths(32, 'LC'),
  ...lengths(33, 'RU'),
};

function lengths(length: number, countries: string): Record<string, number> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, length]));
}
