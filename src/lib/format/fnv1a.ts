/** FNV-1a, 64 bits in two halves: `crypto.subtle` is not there on plain http. It sees change, it does not stop forgery. */
export class Fnv1a {
  #high = 0xcbf29ce4;
  #low = 0x84222325;

  add(bytes: Uint8Array): this {
    let high = this.#high;
    let low = this.#low;
    for (const byte of bytes) {
      low = (low ^ byte) >>> 0;
      // times 2^40 + 0x1b3, modulo 2^64
      const product = low * 0x1b3;
      high = (high * 0x1b3 + Math.floor(product / 0x100000000) + low * 0x100) >>> 0;
      low = product >>> 0;
    }
    this.#high = high;
    this.#low = low;
    return this;
  }

  hex(): string {
    return [this.#high, this.#low].map((half) => half.toString(16).padStart(8, '0')).join('');
  }
}

/** FNV-1a of some bytes, 16 hex digits. */
export function fnv1a(bytes: Uint8Array): string {
  return new Fnv1a().add(bytes).hex();
}
