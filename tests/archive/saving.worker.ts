import { saveOnAndOn } from './saving';

self.onmessage = ({ data }: MessageEvent<{ name: string; size: number }>) =>
  saveOnAndOn(data.name, data.size, () => self.postMessage('begun'));
