import { prerenderedFigures } from './prerendered';

export const load = ({ fetch, parent }) => prerenderedFigures('overblik', fetch, parent);
