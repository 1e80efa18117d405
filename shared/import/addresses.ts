import type { Element } from 'hast';
import { isSafeLink } from '#shared/document/extensions';
import type { Flow, Gathered, Marks } from './flow';
import { PENDING } from './imported';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** Longer than any real address; a larger one is data in disguise. */
const MAX_ADDRESS = 4000;

const count = ({ left }: Gathered, what: string): void => void left.set(what, (left.get(what) ?? 0) + 1);

/** The mark of a link, or null where an address leads nowhere or could run something. */
export function linkMark(href: unknown, gathered: Gathered): Marks[number] | null {
  const address = typeof href === 'string' ? href.trim() : '';
  if (address === '') return null;
  if (address.length > MAX_ADDRESS) {
    count(gathered, 'link that is too long');
    return null;
  }
  if (address.startsWith('//')) return { type: 'link', attrs: { href: `https:${address}` } };
  if (SCHEME.test(address)) {
    if (isSafeLink(address)) return { type: 'link', attrs: { href: address } };
    count(gathered, 'link of a kind that is not allowed');
    return null;
  }
  gathered.links.add(address);
  return { type: 'link', attrs: { href: `${PENDING}${address}` } };
}

/** A picture: of the same folder or inside the file to be kept; of another place as a link, never fetched. */
export function picture(element: Element, marks: Marks, flow: Flow): void {
  const { src, alt, title, dataWidth } = element.properties;
  const address = typeof src === 'string' ? src.trim() : '';
  const words = typeof alt === 'string' ? alt.trim() : '';
  const outside = /^(https?:)?\/\//i.test(address);
  if (address === '' || outside || (SCHEME.test(address) && !address.startsWith('data:'))) {
    const linked = marks.some(({ type }) => type === 'link');
    const link = outside && !linked ? linkMark(address, flow.gathered) : null;
    flow.text(words || (outside ? address : ''), link ? [...marks, link] : marks);
    if (outside) count(flow.gathered, 'picture of another place, kept as a link');
    return;
  }
  flow.gathered.pictures.add(address);
  const caption = typeof title === 'string' ? title.trim() : '';
  const width = /^\d{2,3}$/.test(String(dataWidth)) ? { width: Number(dataWidth) } : {};
  flow.block({ type: 'picture', attrs: { src: address, alt: words, caption, ...width } });
}
