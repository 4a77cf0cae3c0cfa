import { garbledWord, type Reading, readingOf } from './reading.ts';
import { isJoinedTo, type Scene } from './scene.ts';

/**
 * A name in Hebrew letters that begins with *ha* may have been taken for a word with its article: *the Niyya* is Haniyeh.
 * Then the article is part of what is garbled.
 */
export function withTranslatedArticle({ tokens, matcher }: Scene, reading: Reading): Reading {
  const { form, support, letters } = reading;
  const { first, last, target, surface, cost, rarity } = reading.garbled[0]!;
  const article = first - 1;
  const lostArticle = target.startsWith('ha') && surface.startsWith(target.charAt(2));
  if (!lostArticle || first !== reading.first || !isJoinedTo(tokens, article, first)) return reading;
  if (matcher.words.of(tokens, article).folded !== 'the') return reading;
  const whole = garbledWord(article, last, target, surface, cost, rarity);
  const garbled = [whole, ...reading.garbled.slice(1)];
  return readingOf({ first: article, last: reading.last, form, garbled, support }, letters);
}
