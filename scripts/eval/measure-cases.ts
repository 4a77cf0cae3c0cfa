import { PLAIN, PRODUCT } from './commands.ts';
import { bareDictionaries, type CASES, casesFile, goldDictionary } from './dictionaries.ts';
import { atLeast, atMost, type Figure, type Measurement, type Outcome, type Setting } from './measurement.ts';
import { scoreCases, scoreWithoutHard } from './score-cases.ts';

/** Goals for annotated cases. */
interface CaseGoals {
  readonly recall: number;
  readonly precision: number;
}

/** Passages from all regions, corrected with a dictionary of the right names and no garblings. */
export const passages = measureCases('passages', 'passages', { recall: 0.85, precision: 0.98 });

/** Posts, in the same way. */
export const posts = measureCases('posts', 'gaza-posts', { recall: 0.65, precision: 0.97 });

/** The article that must come out right: with the shipped dictionaries, and with the garblings taken out of them. */
export const istanbul: Measurement = {
  name: 'istanbul',
  measure: (setting) => scoreArticle(setting, PRODUCT),
  measureFloor: (setting) => scoreArticle(setting, PLAIN),
};

function measureCases(name: string, cases: (typeof CASES)[number], goals: CaseGoals): Measurement {
  const run = (command: readonly string[]) => (setting: Setting) => scoreWithGold(setting, name, cases, goals, command);
  return { name, measure: run(PRODUCT), measureFloor: run(PLAIN) };
}

function scoreWithGold(
  setting: Setting,
  name: string,
  cases: (typeof CASES)[number],
  goals: CaseGoals,
  command: readonly string[],
): Outcome {
  const call = [...command, '--dictionary', goldDictionary(setting)];
  const file = casesFile(setting, cases);
  const all = scoreCases(setting, file, call);
  const mendable = scoreWithoutHard(setting, file, call);
  const figures: Figure[] = [
    {
      measure: `${name}: recall without the hard ones`,
      value: mendable.recall,
      digits: 3,
      goal: atLeast(goals.recall),
    },
    { measure: `${name}: recall`, value: all.recall, digits: 3 },
    { measure: `${name}: precision`, value: all.precision, digits: 3, goal: atLeast(goals.precision) },
  ];
  const wrongInHard = all.fallen.filter((line) => line.startsWith('wrong') && !mendable.fallen.includes(line));
  return { figures, fallen: [...mendable.fallen, ...wrongInHard] };
}

function scoreArticle(setting: Setting, command: readonly string[]): Outcome {
  const file = casesFile(setting, 'istanbul-talks');
  const bare = bareDictionaries(setting).flatMap((path) => ['--dictionary', path]);
  const runs = [
    { name: 'istanbul', goal: 1, call: [...command] },
    { name: 'istanbul, no garblings listed', goal: 8 / 14, call: [...command, '--no-default-dictionaries', ...bare] },
  ];
  const outcomes = runs.map(({ name, goal, call }): Outcome => {
    const { recall, wrong, stray, fallen } = scoreCases(setting, file, call);
    const recalled = { measure: `${name}: recall`, value: recall, digits: 3, goal: atLeast(Number(goal.toFixed(2))) };
    const broken = { measure: `${name}: wrong and stray`, value: wrong + stray, digits: 0, goal: atMost(0) };
    return { figures: [recalled, broken], fallen: fallen.map((line) => `${name}: ${line}`) };
  });
  return { figures: outcomes.flatMap(({ figures }) => figures), fallen: outcomes.flatMap(({ fallen }) => fallen) };
}
