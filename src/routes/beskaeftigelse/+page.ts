import { prerenderedFigures } from '../prerendered';

export const load = ({ fetch, parent }) => prerenderedFigures('beskaeftigelse', fetch, parent);
