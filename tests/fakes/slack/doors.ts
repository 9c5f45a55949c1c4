// What a door to the app does with one delivery.

export interface Delivery {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  /** Stable over redeliveries: `event_id` for events, else the envelope's. */
  readonly id: string;
  readonly payload: unknown;
}

export interface Attempt {
  readonly delivery: Delivery;
  /** 0 the first time. */
  readonly retry: number;
  readonly reason: string;
  /** Of this very envelope: given again when the same one comes twice. */
  readonly envelope: string;
}

export interface Answered {
  readonly ok: boolean;
  readonly payload?: unknown;
  readonly status?: number;
  /** Why it counts as not acknowledged. */
  readonly why: string;
  readonly noRetry?: boolean;
}

export interface Door {
  readonly kind: 'sockets' | 'http';
  attempt(attempt: Attempt): Promise<Answered>;
}
