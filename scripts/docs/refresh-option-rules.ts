import { EXCLUSIONS, NEEDS } from '../../src/cli/arguments/option-rules.ts';
import { replaceBetween } from './replace-between.ts';

/** The page with the rules about options between their marks as the program checks them. */
export function refreshOptionRules(page: string): string {
  return replaceBetween(page, 'option rules', () => {
    const exclusions = EXCLUSIONS.map(({ option, excludes, why, unless }) => {
      const exception = unless === undefined ? '' : `, but for \`${unless}\``;
      return `| \`${option}\` | not with ${listed(excludes)}${exception}: ${why} |\n`;
    });
    const needs = NEEDS.map(({ options, needs: needed, or }) => {
      return `| ${listed(options)} | only with \`${needed}\`${or === undefined ? '' : `, or ${or}`} |\n`;
    });
    return `| option | goes |\n|---|---|\n${exclusions.join('')}${needs.join('')}`;
  });
}

function listed(options: readonly string[]): string {
  return options.map((option) => `\`${option}\``).join(', ');
}
