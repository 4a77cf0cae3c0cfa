/** A probability as a percentage. Rounded down, so that only what is certain reads as 100 %. */
export function percent(probability: number): string {
  return `${Math.floor(probability * 100 + 1e-6)} %`;
}
