import type { Archive } from './archive';
import { rememberedDecisions } from './remembered';
import { VisitImports } from './visit-imports';

/** An archive that lasts as long as the page. @param whyNotLasting Danish sentence */
export function memoryArchive(whyNotLasting: string): Archive {
  const imports = new VisitImports();
  return {
    lasting: false,
    whyNotLasting,
    read: async () => ({ imports: imports.all, damaged: [] }),
    original: async (id) => imports.original(id),
    add: (entry, original) => imports.add(entry, original),
    addAll: (all) => imports.addAll(all),
    addForVisit: (entry, original) => imports.add(entry, original),
    undo: async (id) => imports.mark(id, 'undone'),
    redo: async (id) => imports.mark(id, 'used'),
    remembered: async (shape) => rememberedDecisions(imports.all, shape),
    onChange: () => () => undefined,
    close: () => undefined,
  };
}
