import type pptxgen from 'pptxgenjs';
import { hex } from '../office/hex';
import type { Brand } from '../paper';
import { masters, places, quiet, slide, text } from './look';

const logoHeight = 0.45;

function logoOn({ logo }: Brand, y: number): pptxgen.SlideMasterProps['objects'] {
  if (!logo) return [];
  const w = Math.min(3, logoHeight * logo.ratio);
  const at = { x: slide.width - slide.edge - w, y, w, h: w / logo.ratio };
  return [{ image: { data: logo.address, altText: 'Kommunens logo', ...at } }];
}

const heading = { ...text, bold: true, align: 'left' as const, margin: 0 };

function coverMaster(brand: Brand, color: string): pptxgen.SlideMasterProps {
  return {
    title: masters.cover,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.35, h: slide.height, fill: { color } } },
      ...(logoOn(brand, 0.5) ?? []),
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...places.coverTitle,
            ...heading,
            fontSize: 40,
            valign: 'bottom',
          },
          text: '',
        },
      },
    ],
  };
}

function figureMaster(brand: Brand, color: string): pptxgen.SlideMasterProps {
  return {
    title: masters.figure,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: slide.width, h: 0.12, fill: { color } } },
      ...(logoOn(brand, slide.height - 0.75) ?? []),
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...places.title,
            ...heading,
            fontSize: 26,
            valign: 'middle',
          },
          text: '',
        },
      },
    ],
    slideNumber: { ...places.pageNumber, ...quiet, fontSize: 11, align: 'right' },
  };
}

/** The two kinds of slides: a cover, and a figure under its heading. */
export function defineMasters(deck: pptxgen, brand: Brand): void {
  const color = brand.color ?? hex('own');
  deck.defineSlideMaster(coverMaster(brand, color));
  deck.defineSlideMaster(figureMaster(brand, color));
}
