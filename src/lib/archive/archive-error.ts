/** Why the archive could not do what it was asked to. `message` is a Danish sentence for the person. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';

  constructor(
    /** `full`: no room; `closed`: another tab has a newer Ugetal; `failed`: anything else */
    readonly kind: 'full' | 'closed' | 'failed',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

const full =
  'Der er ikke plads til filen i browserens lager. Den er ikke gemt, og alt, hvad der var gemt før, er uændret.';
const closed =
  'Ugetal er åbnet i en nyere udgave i et andet vindue. Genindlæs siden for at gemme. Intet er ændret.';
const failed = 'Browserens lager kunne ikke bruges. Intet er ændret.';

/** Any thrown thing as an `ArchiveError`. */
export function asArchiveError(thrown: unknown): ArchiveError {
  if (thrown instanceof ArchiveError) return thrown;
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  if (name === 'QuotaExceededError') return new ArchiveError('full', full, thrown);
  if (name === 'InvalidStateError') return new ArchiveError('closed', closed, thrown);
  return new ArchiveError('failed', failed, thrown);
}
