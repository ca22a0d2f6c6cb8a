import { prerenderedFigures } from '../prerendered';

export const load = ({ fetch, parent }) => prerenderedFigures('flygtninge', fetch, parent);
