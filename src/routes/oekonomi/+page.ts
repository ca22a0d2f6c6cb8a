import { prerenderedFigures } from '../prerendered';

export const load = ({ fetch, parent }) => prerenderedFigures('oekonomi', fetch, parent);
