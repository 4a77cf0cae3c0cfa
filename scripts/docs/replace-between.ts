/** A page in which what stands between two marks, `<!-- NAME: begin -->` and `<!-- NAME: end -->`, is made anew. */
export function replaceBetween(page: string, name: string, make: () => string): string {
  const generated = new RegExp(`(<!-- ${name}: begin -->\\n)[\\s\\S]*?(<!-- ${name}: end -->)`);
  return page.replace(generated, (_, begin: string, end: string) => begin + make() + end);
}
