import { type Channel, createChannel } from './channel-cost.ts';
import { type ChannelOperation, createChannelTable } from './channel-table.ts';
import { CONFUSIONS, COST_UNITS_PER_NAT } from './data/confusions.ts';

/** Makes a channel with the costs that were learned from transliteration pairs of all languages together. */
export function createDefaultChannel(): Channel {
  return createChannel(createChannelTable(readOperations(CONFUSIONS, COST_UNITS_PER_NAT)));
}

/** Reads operations as `data/confusions.ts` writes them: a line for each target piece, `zh|s21|z19`. */
function readOperations(lines: string, unitsPerNat: number): ChannelOperation[] {
  return lines.split('\n').flatMap((line) => {
    const [target = '', ...readings] = line.split('|');
    return readings.map((reading) => {
      const end = firstDigit(reading);
      return { target, surface: reading.slice(0, end), cost: Number(reading.slice(end)) / unitsPerNat };
    });
  });
}

function firstDigit(text: string): number {
  let at = 0;
  while (text.charCodeAt(at) < 48 || text.charCodeAt(at) > 57) at++;
  return at;
}
