import type { Entry, ListedCorrection } from '../../src/core/entry.ts';
import { findKnown } from '../../src/core/find-known.ts';
import { compile } from '../../src/core/gazetteer.ts';
import { matcherOf } from '../../src/core/matcher.ts';
import { protectAddresses } from '../../src/core/protect-addresses.ts';
import type { Reading } from '../../src/core/reading.ts';
import { findReadings } from '../../src/core/readings.ts';
import { ARTICLE_SLACK, type Scene, sceneOf } from '../../src/core/scene.ts';
import { stringAt } from '../../src/core/string-table.ts';
import { tokenize } from '../../src/core/tokens.ts';

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
