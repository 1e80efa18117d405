import { readFileSync } from 'node:fs';

/** One comparison, as `npm run bench -- NAME --json` prints it. Times and p95 (of ours) are in `unit`. */
export interface BenchResult {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  /** ours ÷ baseline */
  readonly ratio: number;
  readonly p95: number;
  readonly peakRssMB: number;
  readonly unit: string;
  readonly n: number;
}

/** What a benchmark's default export is given: the size, where the command line says one. */
export interface BenchOptions {
  readonly n?: number;
}

/** One of the two sides: does its work once. A number that it gives is the figure (ms), else it is timed. */
export type Side = () => Promise<number | undefined> | number | undefined;

export interface Pair {
  readonly name: string;
  readonly n: number;
  readonly ours: Side;
  readonly baseline: Side;
  /** How often the two are run in turn: 10 times or more. */
  readonly rounds?: number;
  /** Rounds before, that do not count: what is compiled and cached should be so for both. */
  readonly warmUp?: number;
  /** Highest memory of another process that does the work, in MB; else this process's own is taken. */
  readonly peakRssMB?: () => number;
}

const LEAST_ROUNDS = 10;
const round = (value: number): number => Number(value.toPrecision(4));

/** The value below which the share `q` (0…1) of the values lies, between neighbours by interpolation. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) throw new Error('A quantile of nothing');
  return low + (high - low) * (at - Math.floor(at));
}

async function figureOf(side: Side): Promise<number> {
  const start = performance.now();
  const own = await side();
  return own ?? performance.now() - start;
}

/**
 * Highest resident memory of this process so far, in MB. Where the system tells it of the process alone: the resource
 * usage of one that another started begins with the other's peak.
 */
export function ownPeakRssMB(): number {
  return peakRssOf(process.pid) || process.resourceUsage().maxRSS / 1024;
}

/** The highest memory of a running process so far, in MB; 0 where the system does not tell. */
export function peakRssOf(pid: number | undefined): number {
  try {
    const told = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(told?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/**
 * Runs ours and the baseline in turn, each first in half of the rounds, so that what warms up, cools down or
 * disturbs the machine meets both alike; gives medians in milliseconds, and p95 and peak memory.
 */
export async function runPair(pair: Pair): Promise<BenchResult> {
  const rounds = Math.max(pair.rounds ?? LEAST_ROUNDS, LEAST_ROUNDS);
  const warmUp = pair.warmUp ?? 1;
  const ours: number[] = [];
  const baseline: number[] = [];
  for (let index = -warmUp; index < rounds; index += 1) {
    const oursFirst = index % 2 === 0;
    const before = oursFirst ? undefined : await figureOf(pair.baseline);
    const own = await figureOf(pair.ours);
    const other = before ?? (await figureOf(pair.baseline));
    if (index < 0) continue;
    ours.push(own);
    baseline.push(other);
  }
  return {
    name: pair.name,
    ours: round(quantile(ours, 0.5)),
    baseline: round(quantile(baseline, 0.5)),
    ratio: round(quantile(ours, 0.5) / quantile(baseline, 0.5)),
    p95: round(quantile(ours, 0.95)),
    peakRssMB: Math.round(pair.peakRssMB?.() ?? ownPeakRssMB()),
    unit: 'ms',
    n: pair.n,
  };
}
