/**
 * Address of the image of a person: a disc with the first letter of the name.
 * @param {{ name: string, address: string }} person
 */
export function avatarOf(person) {
  const letter = [...(person.name || person.address)].find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '?';
  const sum = [...person.address].reduce((total, each) => total + (each.codePointAt(0) ?? 0), 0);
  return `images/avatar.svg?letter=${encodeURIComponent(letter.toUpperCase())}&colour=${sum % 8}`;
}
