/**
 * Gives another window the page's rules. As a constructed sheet, because the policy of the page forbids a `style` element
 * and the network may be gone. Fonts come from the browser's store where it has them.
 */
export function copyStyles(from: Document, to: Window & typeof globalThis): void {
  const copy = new to.CSSStyleSheet();
  copy.replaceSync([...from.styleSheets].flatMap(rulesOf).join('\n'));
  to.document.adoptedStyleSheets = [copy];
  const { lang, dataset } = from.documentElement;
  to.document.documentElement.lang = lang;
  if (dataset.theme) to.document.documentElement.dataset.theme = dataset.theme;
}

function rulesOf(sheet: CSSStyleSheet): string[] {
  const base = sheet.href ?? document.baseURI;
  return [...sheet.cssRules].map(({ cssText }) =>
    cssText.replace(
      /url\("(?!data:)([^"]+)"\)/g,
      (_, address: string) => `url("${new URL(address, base).href}")`,
    ),
  );
}
