import { LOGO_LENGTH } from '#shared/model/house';

/** Longest edge in pixels: sharp at the 70 mm that a cover gives it. */
const LONGEST = 900;

/**
 * A picture as a small `data:` address, made smaller until it fits.
 * @throws Error when the browser cannot read it
 */
export async function logoOf(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  try {
    for (let longest = LONGEST; longest > 50; longest = Math.round(longest * 0.7)) {
      const address = drawn(picture, longest);
      if (address.length <= LOGO_LENGTH) return address;
    }
    throw new Error('The picture does not get small enough');
  } finally {
    picture.close();
  }
}

function drawn(picture: ImageBitmap, longest: number): string {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is nothing to draw on');
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
