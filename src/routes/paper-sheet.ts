import { paperRule } from './paper-rules';

const sentenceGoes = '@media print { .page-chosen { display: none } }';

/** A browser that knows no margin boxes leaves them out of what it has read. */
function inMargin(sheet: CSSStyleSheet): boolean {
  return sheet.cssRules[0]?.cssText.includes('@top-left') ?? false;
}

/**
 * Sets two texts at the top of every sheet of paper; where the browser can, the sentence that says the same goes. The
 * page's policy forbids style in the HTML, and allows a sheet that is made here. @returns what takes them away
 */
export function setPaperHeader(left: string, right: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paperRule(left, right));
  if (inMargin(sheet)) sheet.insertRule(sentenceGoes, 1);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
