const COLOURS = ['#5b7fd6', '#3f8f6b', '#b0643c', '#8a5cc4', '#b2497a', '#2f8a9d', '#94762a', '#6b7785'];

/**
 * A disc with the first letter of a name, as the address of an image.
 * @param {{ name: string, address: string }} person
 */
export function avatarOf(person) {
  const letter = ([...(person.name || person.address)].find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '?').toUpperCase();
  const sum = [...person.address].reduce((total, each) => total + (each.codePointAt(0) ?? 0), 0);
  const disc = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${COLOURS[sum % COLOURS.length]}"/><text x="20" y="27" text-anchor="middle" font-family="Roboto,Noto Sans,Noto Sans Hebrew,Noto Sans Arabic,Noto Sans CJK SC,sans-serif" font-size="19" fill="#fff">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(disc)}`;
}
