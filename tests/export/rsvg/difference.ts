/** What two pictures differ in. */
export interface Difference {
  size: [number, number, number, number];
  /** share of all pixels that have no like one beside them in the other picture */
  share: number;
  /** share of all pixels that are not paper in either */
  inked: number;
}

/**
 * Compares two pictures at their addresses, in a page. A pixel differs where no pixel in the same place or next to it in the other
 * picture is like it: edges are smoothed differently by every program.
 */
export async function difference([one, other]: [string, string]): Promise<Difference> {
  const tolerance = 32;
  const pixelsOf = async (address: string) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  const { width, height } = a;
  const alike = (from: ImageData, at: number, to: ImageData, place: number) =>
    [0, 1, 2].every((channel) => Math.abs(from.data[at + channel]! - to.data[place + channel]!) <= tolerance);
  const found = (from: ImageData, to: ImageData, x: number, y: number) => {
    const at = (y * width + x) * 4;
    for (let dy = -1; dy <= 1; dy += 1)
      for (let dx = -1; dx <= 1; dx += 1) {
        const inside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
        if (inside && alike(from, at, to, at + (dy * width + dx) * 4)) return true;
      }
    return false;
  };
  let [different, inked] = [0, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (!found(a, b, x, y) || !found(b, a, x, y)) different += 1;
      if ([0, 1, 2].some((channel) => Math.min(a.data[at + channel]!, b.data[at + channel]!) < 223))
        inked += 1;
    }
  const all = width * height;
  return { size: [a.width, a.height, b.width, b.height], share: different / all, inked: inked / all };
}
