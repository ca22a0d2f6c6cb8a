/** Text on one line; `y` is its baseline. */
export interface TextMark {
  x: number;
  y: number;
  text: string;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  color: string;
  bold?: boolean;
  /** a rim of paper keeps it readable upon a line */
  halo?: boolean;
}

export interface LineMark {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  color: string;
  width: number;
  /** as `stroke-dasharray` */
  dash?: string;
}

/** A stroked path without filling. */
export interface PathMark {
  d: string;
  color: string;
  width: number;
  dash?: string;
  opacity?: number;
}

export interface BarMark {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
  opacity?: number;
  /** drawn inside its edge */
  outline?: { color: string; width: number; dash?: string };
}

export interface DotMark {
  x: number;
  y: number;
  radius: number;
  fill: string;
  stroke: string;
}

/** An axis: its tick labels, its tick marks and its line. */
export interface AxisMark {
  labels: TextMark[];
  ticks: LineMark[];
}

/** A band of one thickness from its left end's middle to its right end's. */
export interface RibbonMark {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  thickness: number;
  color: string;
  /** which of the figure's points it is */
  point: number;
}

/** Words beside what they name; the leader joins them where they had to move apart. */
export interface DirectLabelMark {
  lines: TextMark[];
  leader: PathMark | null;
  swatch: SwatchMark | null;
}

/** A small sample of a mark's looks, beside its name. */
export interface SwatchMark {
  bars: BarMark[];
  /** over the bars: hatches */
  paths?: PathMark[];
}

/** A thin vertical line with words at its head, and a light band over the days that a vague date can mean. */
export interface EventMark {
  band?: BarMark;
  line: LineMark;
  label: TextMark[];
}

/** A line across the marks that they are read against, in pieces where texts stand in its way. */
export interface ReferenceMark {
  lines: LineMark[];
  label: TextMark[];
}

/** A small sign that tells a status by its shape. */
export interface SignMark {
  bars: BarMark[];
  paths: PathMark[];
}

/** From when to when: what is certain, what is vague, and an end that nobody stated. */
export interface RangeMark {
  bars: BarMark[];
  hatches: PathMark[];
  arrows: PathMark[];
  words: TextMark[];
}

/** Where a point stands; `null` where it has no place in the picture. */
export interface Place {
  x: number;
  y: number;
}

/** What every kind's layout gives. */
export interface Frame {
  width: number;
  height: number;
  /** one per point of `pointsOf(spec)`, in its order */
  places: (Place | null)[];
  /** which way the pointer's distance counts: `xy` along a line, `both` as on a map */
  reach: 'x' | 'y' | 'xy' | 'both';
  /** a sentence in place of marks, where there is none */
  empty: TextMark | null;
}
