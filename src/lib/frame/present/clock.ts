function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** `09:05`, local time. */
export function clockText(now: Date): string {
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** `4:07`, from the hour on `1:04:07`. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
