/** Shown below the options in the help. No line is longer than 80 characters. */
export const EXAMPLES = `
Examples:
  fix-names article.txt                print it corrected; the report to stderr
  fix-names article.txt -o fixed.txt   write the corrected text to a file
  curl -s URL | fix-names > fixed.txt  work as a filter
  fix-names --check articles/          report what is wrong; exit 1 if any is
  fix-names --write articles/ '*.md'   correct files in place
  fix-names --diff articles/ | git apply --allow-empty
  fix-names --output-dir out articles/ --report report.json
  fix-names --dict ours.yaml --style ap article.txt
  fix-names lookup Zaborisvia          what would this spelling match?
  fix-names init                       make a configuration and a dictionary
  fix-names dictionary add 'Hakan Vian' 'Hakan Fidan'
  fix-names dictionary lint ours.yaml  check a dictionary of your own
  fix-names dictionary try ours.yaml articles/

Exit codes: 0 done, 1 --check found something, 130 interrupted,
2 an error (usage, file, dictionary).`;
