import type { Comparison, Look } from '../../src/lib/schema/look';
import type { Decisions } from '../../src/lib/schema/decisions';
import type { Workshop } from '../../src/lib/session/workshop';
import { look } from '../filer/given';

/** A workshop that holds what is used in a list, and reads as it is told to. */
export class FakeWorkshop {
  readonly used: number[] = [];
  readonly released: number[] = [];
  readonly asked: { name: string; decisions?: Decisions }[] = [];
  stopped = 0;
  known = 0;
  #next = 0;

  /** @param read what a file is read as; may reject */
  constructor(private readonly read: (name: string) => Partial<Look> | Promise<Partial<Look>> = () => ({})) {}

  async look({ name }: { name: string }, decisions?: Decisions): Promise<Look> {
    this.asked.push({ name, decisions });
    const found = await this.read(name);
    return look({ file: name, asOf: decisions?.settings?.asOf ?? '2023-01-24', ...found, id: ++this.#next });
  }

  peek(file: { name: string }, decisions?: Decisions): Promise<Look> {
    return this.look(file, decisions);
  }

  compare(): Promise<Comparison> {
    const added = this.known;
    return Promise.resolve({ added, changed: 0, unchanged: 0, gone: 0, changes: [] });
  }

  use(_look: number, importNumber: number): Promise<boolean> {
    this.used.push(importNumber);
    return Promise.resolve(true);
  }

  remove(importNumber: number): Promise<void> {
    this.used.splice(this.used.indexOf(importNumber), 1);
    return Promise.resolve();
  }

  release(id: number): Promise<void> {
    this.released.push(id);
    return Promise.resolve();
  }

  stopReading(): void {
    this.stopped += 1;
  }

  get asWorkshop(): Workshop {
    return this as unknown as Workshop;
  }
}
