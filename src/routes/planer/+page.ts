import { prerenderedFigures } from '../prerendered';

export const load = ({ fetch, parent }) => prerenderedFigures('planer', fetch, parent);
