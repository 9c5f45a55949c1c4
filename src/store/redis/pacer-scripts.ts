// Taking places in flows, as Redis runs it: one clock and one count for all processes. Each flow is a hash of `full`,
// the moment until which its places are taken, and `rest`, the moment until which it must be silent; both in
// microseconds since 1970. The hash is gone once both have passed.

/**
 * The generic cell rate algorithm (ITU-T I.371), over several flows at once: the place is the first moment that all of
 * them allow, in whole milliseconds from now. KEYS: flows. ARGV: patience in milliseconds, then of each flow the
 * microseconds between two places, and how far `full` may lie ahead of a place. Gives the milliseconds to wait.
 */
export const RESERVE = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local at, full = now, {}
for i, flow in ipairs(KEYS) do
  local kept = redis.call('HMGET', flow, 'full', 'rest')
  full[i] = math.max(now, tonumber(kept[1] or 0))
  at = math.max(at, full[i] - ARGV[2 * i + 1], tonumber(kept[2] or 0))
end
local wait = math.ceil((at - now) / 1000)
if wait > tonumber(ARGV[1]) then return wait end
at = now + 1000 * wait
for i, flow in ipairs(KEYS) do
  full[i] = math.max(full[i], at) + ARGV[2 * i]
  redis.call('HSET', flow, 'full', full[i])
  redis.call('PEXPIRE', flow, math.ceil((full[i] - now) / 1000))
end
return wait
`;

/** KEYS: flow. ARGV: milliseconds. */
export const REST = `
local time = redis.call('TIME')
local till = time[1] * 1000000 + time[2] + 1000 * ARGV[1]
if till > tonumber(redis.call('HGET', KEYS[1], 'rest') or 0) then
  redis.call('HSET', KEYS[1], 'rest', till)
  redis.call('PEXPIRE', KEYS[1], math.max(ARGV[1], redis.call('PTTL', KEYS[1])))
end
`;
