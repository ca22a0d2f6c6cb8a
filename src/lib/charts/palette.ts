/** A colour of the charts, as a custom property with its values on a light and on a dark page. */
export interface Token {
  /** custom property: `--c-own` */
  property: string;
  /** on white (`#ffffff`), and in every saved picture */
  light: string;
  /** on the dark page (`#14181c`) */
  dark: string;
}

/** The page's font, then what stands in for it where a saved picture is opened without it. */
export const fontFamily = 'IBM Plex Sans, Liberation Sans, Arial, sans-serif';

export const lightBackground = '#ffffff';
export const darkBackground = '#14181c';

/**
 * Every colour that a chart uses. The page sets the properties; a saved picture keeps the literal beside them.
 * Marks stand at 3:1 or more against both backgrounds, texts at 4.5:1. Not so `otherFill`, `grid` and `rule`, which
 * are a ground for a printed value and never carry a meaning alone, nor a map's light classes, which have an edge.
 */
export const tokens = {
  paper: { property: '--c-paper', light: lightBackground, dark: darkBackground },
  ink: { property: '--c-ink', light: '#1d2125', dark: '#eef0f2' },
  muted: { property: '--c-muted', light: '#586069', dark: '#a3adb8' },
  grid: { property: '--c-grid', light: '#e3e6e9', dark: '#2b3138' },
  rule: { property: '--c-rule', light: '#848c94', dark: '#78828c' },
  own: { property: '--c-own', light: '#0b5c8a', dark: '#62b5e8' },
  onOwn: { property: '--c-on-own', light: '#ffffff', dark: '#14181c' },
  country: { property: '--c-country', light: '#1d2125', dark: '#eef0f2' },
  chosen: { property: '--c-chosen', light: '#5d6b78', dark: '#9aa8b5' },
  other: { property: '--c-other', light: '#8a929a', dark: '#6d7680' },
  otherFill: { property: '--c-other-fill', light: '#c9cfd5', dark: '#454d56' },
  target: { property: '--c-target', light: '#586069', dark: '#a3adb8' },
  /** laid over a category where a part of it is meant */
  shade: { property: '--c-shade', light: '#000000', dark: '#ffffff' },
  /** classes of a map, from few to many */
  step0: { property: '--c-step-0', light: '#f5ecd9', dark: '#3a3023' },
  step1: { property: '--c-step-1', light: '#e3c998', dark: '#66512f' },
  step2: { property: '--c-step-2', light: '#c79b54', dark: '#a18045' },
  step3: { property: '--c-step-3', light: '#935f22', dark: '#caa159' },
  step4: { property: '--c-step-4', light: '#54340d', dark: '#f5deae' },
  /** text upon each class */
  onStep0: { property: '--c-on-step-0', light: '#1d2125', dark: '#ffffff' },
  onStep1: { property: '--c-on-step-1', light: '#1d2125', dark: '#ffffff' },
  onStep2: { property: '--c-on-step-2', light: '#1d2125', dark: '#14181c' },
  onStep3: { property: '--c-on-step-3', light: '#ffffff', dark: '#14181c' },
  onStep4: { property: '--c-on-step-4', light: '#ffffff', dark: '#14181c' },
  category0: { property: '--c-category-0', light: '#3e3088', dark: '#8a84e4' },
  category1: { property: '--c-category-1', light: '#b75f0b', dark: '#fb9d59' },
  category2: { property: '--c-category-2', light: '#238b8b', dark: '#93f1f0' },
  category3: { property: '--c-category-3', light: '#79004e', dark: '#d863a0' },
  category4: { property: '--c-category-4', light: '#504100', dark: '#f5de87' },
  category5: { property: '--c-category-5', light: '#706052', dark: '#c6b3a5' },
  category6: { property: '--c-category-6', light: '#b576c3', dark: '#8f539d' },
  /** text upon each category */
  onCategory0: { property: '--c-on-category-0', light: '#ffffff', dark: '#14181c' },
  onCategory1: { property: '--c-on-category-1', light: '#ffffff', dark: '#14181c' },
  onCategory2: { property: '--c-on-category-2', light: '#000000', dark: '#14181c' },
  onCategory3: { property: '--c-on-category-3', light: '#ffffff', dark: '#14181c' },
  onCategory4: { property: '--c-on-category-4', light: '#ffffff', dark: '#14181c' },
  onCategory5: { property: '--c-on-category-5', light: '#ffffff', dark: '#14181c' },
  onCategory6: { property: '--c-on-category-6', light: '#000000', dark: '#ffffff' },
} as const satisfies Record<string, Token>;

export type TokenName = keyof typeof tokens;

/** A colour for a presentation attribute: themed by the page, and a colour of its own where there is no page. */
export function color(name: TokenName): string {
  const { property, light } = tokens[name];
  return `var(${property}, ${light})`;
}

const steps = [
  ['step0', 'onStep0'],
  ['step1', 'onStep1'],
  ['step2', 'onStep2'],
  ['step3', 'onStep3'],
  ['step4', 'onStep4'],
] as const;

/** Tokens of the class of a map and of text upon it: spread over the light and the dark end, however few classes there are. */
export function stepTokens(index: number, classes: number): { fill: TokenName; text: TokenName } {
  const at = classes < 2 ? 2 : Math.round((index / (classes - 1)) * 4);
  const [fill, text] = steps[Math.max(0, Math.min(4, at))] ?? steps[2];
  return { fill, text };
}

const categories = 7;

function categoryNumber(category: number | undefined): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  const number = Math.trunc(category ?? 0) % categories;
  return (number < 0 ? number + categories : number) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** Colour of a category, 0-6; beyond that they repeat. */
export function categoryColor(category: number | undefined): string {
  return color(`category${categoryNumber(category)}`);
}

/** Colour of text that stands upon a category. */
export function onCategoryColor(category: number | undefined): string {
  return color(`onCategory${categoryNumber(category)}`);
}

/** Colour of what flows come from and go to; neutral where it is none of the categories. */
export function nodeColor(category: number | null | undefined): string {
  return category == null ? color('other') : categoryColor(category);
}

/** The custom properties of one theme as CSS declarations, `--c-own: #0b5c8a;` a line. */
export function themeCss(theme: 'light' | 'dark'): string {
  return Object.values(tokens)
    .map((token: Token) => `${token.property}: ${token[theme]};`)
    .join('\n');
}

/** SVG text with every `var(--c-..., ...)` replaced by its literal colour, for programs that know no custom properties. */
export function resolveColors(svg: string, theme: 'light' | 'dark' = 'light'): string {
  const byProperty = new Map<string, string>(
    Object.values(tokens).map((token: Token) => [token.property, token[theme]]),
  );
  return svg.replace(
    /var\((--c-[a-z0-9-]+), (#[0-9a-f]{6})\)/g,
    (_, property: string, fallback: string) => byProperty.get(property) ?? fallback,
  );
}
