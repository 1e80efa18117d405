/**
 * Each item with a key of its own, for a list that React draws: what two items share is told apart by how often it came
 * before. Two equal keys leave lines behind that are gone.
 */
export function withKeys<T>(items: readonly T[], contentOf: (item: T) => string): { key: string; item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const content = contentOf(item);
    const before = seen.get(content) ?? 0;
    seen.set(content, before + 1);
    return { key: before === 0 ? content : `${content} ${before + 1}`, item };
  });
}
