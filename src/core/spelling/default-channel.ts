import { CONFUSIONS, COST_UNITS_PER_NAT } from '../data/confusions.ts';
import { type Channel, createChannel } from './channel-cost.ts';
import { type ChannelTable, extendGram, layOutTable, letterCode } from './channel-table.ts';

/** Makes a channel with the costs that were learned from transliteration pairs of all languages together. */
export function createDefaultChannel(): Channel {
  return createChannel(readTable(CONFUSIONS, COST_UNITS_PER_NAT));
}

/**
 * Reads operations as `data/confusions.ts` writes them: a line for each target piece, `zh|s21|z19`. Byte by byte and
 * without making a string, since every run begins with it.
 */
function readTable(lines: string, unitsPerNat: number): ChannelTable {
  const bytes = new TextEncoder().encode(`${lines}\n`);
  const targets: number[] = [];
  const surfaces: number[] = [];
  const costs: number[] = [];
  let target = 0;
  let gram = 0;
  let units = 0;
  let inTarget = true;
  for (let at = 0; at < bytes.length; at++) {
    const code = bytes[at]!;
    if (code === BAR || code === LINE_FEED) {
      if (inTarget) target = gram;
      else {
        targets.push(target);
        surfaces.push(gram);
        costs.push(units / unitsPerNat);
      }
      inTarget = code === LINE_FEED;
      gram = 0;
      units = 0;
    } else if (code >= ZERO && code <= NINE) units = units * 10 + code - ZERO;
    else gram = extendGram(gram, letterCode(code));
  }
  return layOutTable(targets, surfaces, costs);
}

const LINE_FEED = 10;
const BAR = 124;
const ZERO = 48;
const NINE = 57;

/** Text encoder, which every host has. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
