/** Diagonal lines inside a box as a path, clipped by arithmetic: it needs no pattern, and prints. Empty for an empty box. */
export function hatch(x: number, y: number, width: number, height: number, step = 5): string {
  if (width <= 0 || height <= 0) return '';
  let d = '';
  // each line runs up to the right: from (x + offset - height, bottom) to (x + offset, top)
  for (let offset = step; offset < width + height; offset += step) {
    const from = { x: x + Math.max(0, offset - height), y: y + Math.min(height, offset) };
    const to = { x: x + Math.min(width, offset), y: y + Math.max(0, offset - width) };
    d += `M${short(from.x)},${short(from.y)}L${short(to.x)},${short(to.y)}`;
  }
  return d;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
