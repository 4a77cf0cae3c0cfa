import type { Entry, ListedCorrection } from '../../src/core/gazetteer/entry.ts';
import { findKnown } from '../../src/core/gazetteer/find-known.ts';
import { compile } from '../../src/core/gazetteer/gazetteer.ts';
import { matcherOf } from '../../src/core/readings/matcher.ts';
import type { Reading } from '../../src/core/readings/reading.ts';
import { findReadings } from '../../src/core/readings/readings.ts';
import { ARTICLE_SLACK, type Scene, sceneOf } from '../../src/core/readings/scene.ts';
import { protectAddresses } from '../../src/core/text/protect-addresses.ts';
import { stringAt } from '../../src/core/text/string-table.ts';
import { tokenize } from '../../src/core/text/tokens.ts';

/** A text made ready to be read with some entries, as `fix` does it. */
export function sceneFor(
  text: string,
  entries: readonly Entry[],
  corrections: readonly ListedCorrection[] = [],
  slack = ARTICLE_SLACK,
): Scene {
  const gazetteer = compile(entries, corrections);
  const tokens = tokenize(text);
  protectAddresses(tokens);
  return sceneOf(tokens, findKnown(tokens, gazetteer), matcherOf(gazetteer), slack);
}

/** The spelling of a form as its dictionary has it. */
export function formText({ matcher: { gazetteer } }: Scene, form: number): string {
  return stringAt(gazetteer.forms.text, form);
}

/** The reading of a scene as a form with this spelling; the test fails where there is none. */
export function readingAs(scene: Scene, text: string): Reading {
  const reading = findReadings(scene).find(({ form }) => formText(scene, form) === text);
  if (!reading) throw new Error(`nothing is read as ${text}`);
  return reading;
}
