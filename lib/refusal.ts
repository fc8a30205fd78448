/** Something was asked for that is not done. Its message is made for the one who asked and holds no data of others. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
