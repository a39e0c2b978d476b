// What the parts of the console tell each other: a name and a value, nothing else.

export function createHub() {
  const listeners = new Map();
  return {
    on(name, work) {
      if (!listeners.has(name)) listeners.set(name, new Set());
      listeners.get(name).add(work);
      return () => listeners.get(name).delete(work);
    },
    tell(name, value) {
      for (const work of [...(listeners.get(name) ?? [])]) work(value);
    },
  };
}

// Runs `work` now, and once more when it was asked for meanwhile; never twice at a time, never sooner than `pause` ms.
export function calmly(work, pause) {
  let running = false;
  let again = false;
  return async function ask() {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await work();
      await new Promise((done) => setTimeout(done, pause));
    }
    running = false;
  };
}
