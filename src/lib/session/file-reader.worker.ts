import { understand } from '../pipeline/understand';
import { areaLookup } from '../schema/area-lookup';
import type { ReadRequest } from './file-reader';

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  const { file, bytes, settings, defaultArea } = data;
  self.postMessage(understand(file, bytes, { areas: areaLookup(data.areas), settings, defaultArea }));
};
