/** An element of XML as it is read: no namespaces, names as they are written. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** all text within, children's too */
  text: string;
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** what XML 1.0 calls a character */
// eslint-disable-next-line no-control-regex
const refused = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function decoded(raw: string, where: string): string {
  const found = refused.exec(raw);
  if (found) throw new Error(`${where}: U+${found[0].codePointAt(0)?.toString(16)} is no character`);
  return raw.replace(
    /&(?:#x([\da-f]+);|#(\d+);|([a-z]+);|)/gi,
    (whole, hex?: string, number?: string, name?: string) => {
      const code = hex ? parseInt(hex, 16) : Number(number);
      const letter = name
        ? named[name]
        : code > 0 && code <= 0x10ffff
          ? String.fromCodePoint(code)
          : undefined;
      if (letter === undefined || refused.test(letter))
        throw new Error(`${where}: ${whole} stands for nothing`);
      return letter;
    },
  );
}

function attributesOf(raw: string, where: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = raw.replace(
    /\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g,
    (_, name: string, one?: string, other?: string) => {
      if (name in found) throw new Error(`${where}: ${name} twice`);
      found[name] = decoded(one ?? other ?? '', where);
      return '';
    },
  );
  if (rest.trim() !== '') throw new Error(`${where}: »${rest.trim().slice(0, 60)}« is no attribute`);
  return found;
}

// the markup after a text: comment, CDATA, instruction, or a tag whose attributes may hold `>`
const markup =
  /<!--(?:(?!--)[^])*-->|<!\[CDATA\[([^]*?)\]\]>|<\?[^]*?\?>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/y;

/** Reads XML strictly and without a document type. Throws on whatever a strict reader refuses. */
export function readXml(given: string): Element {
  const xml = given.replace(/\r\n?/g, '\n');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const add = (text: string) => open.forEach((element) => (element.text += text));
  for (let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0; at < xml.length;) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? xml.length : next);
    const here = open.at(-1)!;
    if (text.includes(']]>')) throw new Error(`${here.name}: ]]> in text`);
    if (open.length === 1 && text.trim() !== '') throw new Error('text outside the root');
    add(decoded(text, here.name));
    if (next === -1) break;
    markup.lastIndex = next;
    const found = markup.exec(xml);
    if (!found) throw new Error(`${here.name}: »${xml.slice(next, next + 60)}« is no markup`);
    at = markup.lastIndex;
    const [, data, closing, name, attributes = '', empty] = found;
    if (data !== undefined) add(decoded(data.replaceAll('&', '&amp;'), here.name));
    if (name === undefined) continue;
    if (closing) {
      if (here.name !== name || open.length === 1) throw new Error(`</${name}> closes <${here.name}>`);
      open.pop();
    } else {
      const element = { name, attributes: attributesOf(attributes, name), children: [], text: '' };
      here.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1)
    throw new Error(`<${open.at(-1)!.name}> is never closed, or there is no one root`);
  return root.children[0]!;
}

/** All elements of a name within, in their order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first of a name within, at any depth. */
export function first(element: Element, name: string): Element | undefined {
  return all(element, name)[0];
}

/** The `val` of a child, as DrawingML and WordprocessingML write values. */
export function valueOf(element: Element, child: string): string | undefined {
  const found = element.children.find(({ name }) => name === child)?.attributes;
  return found?.['val'] ?? found?.['w:val'];
}
