// Every Redis key of a community. All share one hash tag, so that one script may touch them together on a Cluster.

export type Keys = ReturnType<typeof createKeys>;

export function createKeys(namespace: string) {
  const at = (name: string) => `{${namespace}}:${name}`;
  return {
    shelf: (kind: string, shelf: string) => at(shelf === '' ? `record:${kind}` : `record:${kind}:${shelf}`),
    cause: (id: string) => at(`cause:${id}`),
    row: (key: string) => at(`row:${key}`),
    lane: (name: string) => at(`lane:${name}`),
    lock: (lane: string) => at(`lock:${lane}`),
    spent: (week: string) => at(`spent:${week}`),
    recent: (whose: string) => at(`recent:${whose}`),
    lanes: at('lanes'),
    unclear: at('unclear'),
    sequence: at('sequence'),
    log: at('log'),
    later: at('later'),
    turns: at('turns'),
    tick: at('tick'),
    pseudonyms: at('pseudonyms'),
    erasures: at('erasures'),
    all: at('*'),
  };
}
