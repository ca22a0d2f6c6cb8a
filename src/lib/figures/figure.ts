import type { ChartSpec } from '../charts/chart-spec';
import type { AreaLookup } from '../schema/area-lookup';
import type { Asked } from './asked-once';
import type { SeriesSettings } from '../schema/series-settings';
import type { Selection } from './selection';

/** Everything a figure is made from. */
export interface FigureContext {
  engine: Asked;
  /** with `setPer` settled: never null here */
  selection: Selection & { setPer: string };
  areas: AreaLookup;
  /** ISO dates, ascending */
  meetings: string[];
  /** what people said of series that have no page of their own; absent: nothing */
  series?: readonly SeriesSettings[];
  /** how files name their series, by measure; absent: nobody knows */
  seriesTitles?: Readonly<Record<string, string>>;
}

/** Makes one figure. Never throws for missing figures: then a `nothing` spec says so in a sentence. */
export type BuildFigure = (context: FigureContext) => Promise<ChartSpec>;

/** Makes as many figures as the data gives reason for, each with an id of its own; none where there is nothing to say. */
export type BuildFigures = (context: FigureContext) => Promise<ChartSpec[]>;

export type PageId =
  'overblik' | 'flygtninge' | 'beskaeftigelse' | 'ydelser' | 'puljer' | 'oekonomi' | 'planer';

/** Where figures are shown: a page that is prerendered, or one that a person makes. */
export type PlaceId = PageId | 'serie' | 'udforsk';

/** A page's figures for one selection, as prerendered to a file or made by the engine. */
export interface PageFigures {
  page: PlaceId;
  selection: Selection & { setPer: string };
  /** fingerprint of the data the figures were made from */
  data: string;
  figures: ChartSpec[];
}
