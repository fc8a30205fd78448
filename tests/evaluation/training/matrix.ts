/** Rows of numbers, most of them 0. */
export interface Matrix {
  /** Row r holds the entries `starts[r]` to `starts[r + 1]`. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  /** How many columns there are. */
  readonly width: number;
}

/** The matrix with those columns only whose entry in `kept` is not 0. */
export function withColumns({ starts, columns, values, width }: Matrix, kept: ArrayLike<number>): Matrix {
  const rows = starts.length - 1;
  const newStarts = new Int32Array(rows + 1);
  const places: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
      if (kept[columns[at] as number] !== 0) places.push(at);
    newStarts[row + 1] = places.length;
  }
  return {
    starts: newStarts,
    columns: Int32Array.from(places, (at) => columns[at] as number),
    values: Float32Array.from(places, (at) => values[at] as number),
    width,
  };
}
