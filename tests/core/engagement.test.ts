import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EngagementEvent, EVENT_FIELDS, packEvent, unpackEvent } from '../../src/core/engagement.ts';

const events = fc.record(
  Object.fromEntries(
    EVENT_FIELDS.map((field) => [
      field,
      ['at', 're_at', 'size'].includes(field) ? fc.nat() : fc.string({ unit: 'binary' }),
    ]),
  ),
) as unknown as fc.Arbitrary<EngagementEvent>;

describe('an event of the engagement log', () => {
  it('is packed in the order of its fields', () => {
    fc.assert(
      fc.property(events, (event) => {
        expect(JSON.parse(packEvent(event))).toEqual(EVENT_FIELDS.map((field) => event[field]));
      }),
    );
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(events, (event) => {
        expect(unpackEvent(packEvent(event))).toEqual(event);
      }),
    );
  });
});
