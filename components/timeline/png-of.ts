import type { Drawing } from './standalone-svg.ts';

/** Twice the size on screen: sharp in print and on dense screens. */
const SCALE = 2;

/** A drawing as a PNG; null where the browser can't paint it. */
export async function pngOf({ svg, width, height }: Drawing): Promise<Blob | null> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
