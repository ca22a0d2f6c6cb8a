/** Tells the other tabs of this page that the archive has changed, and hears it from them. */
export interface TabChanges {
  tell(): void;
  /** Answers how to stop listening. */
  listen(listener: () => void): () => void;
  close(): void;
}

function byChannel(name: string): TabChanges {
  const channel = new BroadcastChannel(name);
  return {
    tell: () => channel.postMessage('changed'),
    listen: (listener) => {
      const heard = () => listener();
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
    close: () => channel.close(),
  };
}

/** Where there is no channel, a tab looks anew when it is looked at. */
function byLooking(): TabChanges {
  return {
    tell: () => undefined,
    listen: (listener) => {
      const looked = () => document.visibilityState === 'visible' && listener();
      globalThis.document?.addEventListener('visibilitychange', looked);
      return () => globalThis.document?.removeEventListener('visibilitychange', looked);
    },
    close: () => undefined,
  };
}

export function tabChanges(name: string): TabChanges {
  try {
    return byChannel(name);
  } catch {
    return byLooking();
  }
}
