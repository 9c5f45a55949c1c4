// The package brings no types.
declare module 'edmonds-blossom-fixed' {
  /** Edges as [vertex, vertex, integer weight]; gives each vertex its mate, or -1. An empty list of edges comes back. */
  function blossom(edges: [number, number, number][], maxCardinality?: boolean): number[];
  export = blossom;
}
