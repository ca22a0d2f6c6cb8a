import { prerenderedFigures } from '../prerendered';

export const load = ({ fetch, parent }) => prerenderedFigures('ydelser', fetch, parent);
