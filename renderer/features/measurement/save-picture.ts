import { download } from '../../ui/download';

/** What a picture needs of the styles on screen: in a file there are no style sheets. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];

/** So many dots of a PNG for each on screen: sharp in a slide. */
const DENSITY = 2;

/** The name of a thing as one of a file. */
const fileName = (title: string, ending: string): string =>
  `${title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'chart'}.${ending}`;

/** A drawing as it looks now, standing on its own, with its size. */
function standAlone(svg: SVGSVGElement): { text: string; width: number; height: number } {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const before = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const after = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [i, element] of before.entries()) {
    const seen = getComputedStyle(element);
    for (const style of STYLES) after[i]?.setAttribute(style, seen.getPropertyValue(style));
    after[i]?.removeAttribute('class');
    after[i]?.removeAttribute('style');
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

function saveSvg(svg: SVGSVGElement, title: string): void {
  download(fileName(title, 'svg'), new TextEncoder().encode(standAlone(svg).text), 'image/svg+xml');
}

async function savePng(svg: SVGSVGElement, title: string): Promise<void> {
  const { text, width, height } = standAlone(svg);
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * DENSITY);
  canvas.height = Math.ceil(height * DENSITY);
  const context = canvas.getContext('2d');
  context?.scale(DENSITY, DENSITY);
  context?.drawImage(picture, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob) download(fileName(title, 'png'), new Uint8Array(await blob.arrayBuffer()), 'image/png');
}

/** Saves a drawing on the page as a picture that looks the same elsewhere. */
export function savePicture(svg: SVGSVGElement, title: string, kind: 'svg' | 'png'): void {
  if (kind === 'svg') saveSvg(svg, title);
  else void savePng(svg, title);
}
