import { type AlignedPiece, type Channel, createChannel } from '../../src/core/spelling/channel-cost.ts';
import { type ChannelOperation, createChannelTable, LONGEST_PIECE } from '../../src/core/spelling/channel-table.ts';
import { skeleton } from '../../src/core/spelling/skeleton.ts';
import type { NamePair } from './name-pairs.ts';

/** How the pieces of several letters are chosen. */
export interface PieceOptions {
  /** Times a piece must have been seen, weighed by belief. */
  readonly least: number;
  /** Nats a piece must save beside the operations it would otherwise be made of. */
  readonly saving: number;
  readonly rounds: number;
}

interface Counts {
  /** `target>surface` to its weighed count. */
  readonly readings: Map<string, number>;
  /** Piece of a target to its weighed count. */
  readonly pieces: Map<string, number>;
}

/**
 * Adds operations on pieces of 0 to 3 letters to a model of single letters (Brill and Moore 2000, "An improved error
 * model for noisy channel spelling correction"): every window of an alignment that holds a change is a candidate, so
 * that a change learns its neighbours; its cost comes from how often the piece was read that way. Repeated with the new
 * model's alignments, counting only the operations that the cheapest alignment uses.
 */
export function learnPieces(
  pairs: readonly NamePair[],
  weights: readonly number[],
  single: readonly ChannelOperation[],
  options: PieceOptions,
): ChannelOperation[] {
  const channel = createChannel(createChannelTable(single));
  const pieces = countPieces(pairs, weights);
  const inWindows = countReadings(pairs, weights, channel, LONGEST_PIECE * 2);
  let model = [...single, ...choose({ readings: inWindows, pieces }, channel, options)];
  for (let round = 0; round < options.rounds; round++) {
    const used = countReadings(pairs, weights, createChannel(createChannelTable(model)), 1);
    model = [...single, ...choose({ readings: used, pieces }, channel, options)];
  }
  return model;
}

function choose({ readings, pieces }: Counts, single: Channel, options: PieceOptions): ChannelOperation[] {
  const chosen: ChannelOperation[] = [];
  for (const [reading, count] of readings) {
    const [target, surface] = reading.split('>') as [string, string];
    if (count < options.least || target.length + surface.length < 2) continue;
    if (target.length === 1 && surface.length === 1) continue;
    if (isLeap(target, surface)) continue;
    const plain = single.cost(surface.replaceAll('#', ''), target.replaceAll('#', ''), Number.MAX_VALUE);
    const seen = pieces.get(target) ?? count;
    const cost = Math.max(0.05, -Math.log((count + 2 * Math.exp(-plain)) / (seen + 2)));
    if (cost < plain - options.saving) chosen.push({ target, surface, cost });
  }
  return chosen;
}

/**
 * Whether a consonant and more comes or goes in the middle of a name, as in Magnus and Magn: the pairs teach that of
 * endings, and a piece has no room to say that it is one.
 */
function isLeap(target: string, surface: string): boolean {
  const inside = !target.includes('#') && !surface.includes('#');
  return inside && Math.abs(target.length - surface.length) > 1 && skeleton(target).length !== skeleton(surface).length;
}

/** Counts the windows of up to `steps` steps of each pair's cheapest alignment that hold a change. */
function countReadings(
  pairs: readonly NamePair[],
  weights: readonly number[],
  channel: Channel,
  steps: number,
): Map<string, number> {
  const readings = new Map<string, number>();
  pairs.forEach((pair, at) => {
    const alignment = channel.align(pair.surface, pair.target);
    for (let from = 0; from < alignment.length; from++) {
      for (const reading of windowsOf(alignment.slice(from, from + steps))) {
        readings.set(reading, (readings.get(reading) ?? 0) + weights[at]!);
      }
    }
  });
  return readings;
}

/** The pieces that begin with the first step and hold a change, as `target>surface`, shortest first. */
function* windowsOf(steps: readonly AlignedPiece[]): Generator<string> {
  let target = '';
  let surface = '';
  for (const step of steps) {
    target += step.target;
    surface += step.surface;
    if (target.length > LONGEST_PIECE || surface.length > LONGEST_PIECE) return;
    if (target !== surface) yield `${target}>${surface}`;
  }
}

function countPieces(pairs: readonly NamePair[], weights: readonly number[]): Map<string, number> {
  const pieces = new Map<string, number>();
  pairs.forEach(({ target }, at) => {
    const text = `#${target}#`;
    for (let from = 0; from < text.length; from++) {
      for (let letters = 0; letters <= LONGEST_PIECE && from + letters <= text.length; letters++) {
        const piece = text.slice(from, from + letters);
        pieces.set(piece, (pieces.get(piece) ?? 0) + weights[at]!);
      }
    }
  });
  return pieces;
}
