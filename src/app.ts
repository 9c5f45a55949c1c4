// The app: hears events, takes turns, delivers messages. Everything that drives Kehila drives it through here.
import { deliver } from './app/deliver.ts';
import { hear, type Show } from './app/hear.ts';
import { hearZoom, type ZoomNews } from './app/hear-zoom.ts';
import { homeOf } from './app/home.ts';
import type { Ports } from './app/ports.ts';
import { take } from './app/take.ts';
import { due, nextDue } from './app/tick.ts';
import type { ChatEvent, Handle } from './core/chat.ts';
import type { Turn } from './core/effects.ts';
import type { Instant } from './core/time.ts';

export type App = ReturnType<typeof createApp>;

export function createApp(ports: Ports) {
  return {
    hear: (event: ChatEvent, show?: Show) => hear(ports, event, show),
    hearZoom: (news: ZoomNews) => hearZoom(ports, news),
    home: (by: Handle, outside?: ChatEvent['outside']) => homeOf(ports, by, outside),
    take: (turn: Turn) => take(ports, turn),
    deliver: (lane: string) => deliver(ports, lane),
    due: (now: Instant) => due(ports, now),
    lanesDue: (now: Instant) => ports.store.outbox.lanesDue(now),
    nextDue: (now: Instant, until: Instant) => nextDue(ports, now, until),
    /** To be called once what was due has been handed on: from then on the next tick may begin there. */
    ticked: (at: Instant) => ports.store.turns.ticked(at),
  };
}
