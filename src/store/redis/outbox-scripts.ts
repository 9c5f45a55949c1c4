// The steps of a delivery, as Redis runs them. A lane has one sender at a time: every step first checks its lease.

/** How long a sender may be silent before another takes its lane, in milliseconds; while it sends, it renews its lease. */
export const LEASE = 15_000;

/**
 * The first row due, or nil after giving the lane back. KEYS: lock, lane, lanes. ARGV: token, now, lease, lane name.
 * Gives {row name} or nil; false text 'lost' when the lease is gone.
 */
export const NEXT = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 'lost' end
local due = redis.call('ZRANGE', KEYS[2], '-inf', ARGV[2], 'BYSCORE', 'LIMIT', 0, 1)
if due[1] then
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
  return due[1]
end
local first = redis.call('ZRANGE', KEYS[2], 0, 0, 'WITHSCORES')
if first[2] then redis.call('ZADD', KEYS[3], first[2], ARGV[4]) else redis.call('ZREM', KEYS[3], ARGV[4]) end
redis.call('DEL', KEYS[1])
return ''
`;

/** KEYS: lock, row, spent. ARGV: token, lease, row text, whose ('' for nobody), limit, seconds to keep the count. */
export const BEGIN = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] or redis.call('EXISTS', KEYS[2]) == 0 then return 'lost' end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
if ARGV[4] ~= '' then
  if tonumber(redis.call('HGET', KEYS[3], ARGV[4]) or '0') >= tonumber(ARGV[5]) then return 'over' end
  redis.call('HINCRBY', KEYS[3], ARGV[4], 1)
  redis.call('EXPIRE', KEYS[3], ARGV[6])
end
redis.call('SET', KEYS[2], ARGV[3])
return 'ok'
`;

/**
 * KEYS: lock, row, lane, spent, unclear, log, recent. ARGV: token, row text, entry in the lane, due ('' when it is
 * settled for good), milliseconds to keep the row, whose to refund ('' for nobody), row name when unclear (''), when the
 * row was decided ('' where nobody may ask for it), row name, then events. A row erased meanwhile stays erased.
 */
export const SETTLE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] or redis.call('EXISTS', KEYS[2]) == 0 then return 'lost' end
if ARGV[4] == '' then
  redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[5])
  redis.call('ZREM', KEYS[3], ARGV[3])
else
  redis.call('SET', KEYS[2], ARGV[2])
  redis.call('ZADD', KEYS[3], ARGV[4], ARGV[3])
end
if ARGV[6] ~= '' then redis.call('HINCRBY', KEYS[4], ARGV[6], -1) end
if ARGV[7] ~= '' then redis.call('SADD', KEYS[5], ARGV[7]) end
if ARGV[8] ~= '' then
  redis.call('ZADD', KEYS[7], ARGV[8], ARGV[9])
  redis.call('ZREMRANGEBYRANK', KEYS[7], 0, -21)
  redis.call('PEXPIRE', KEYS[7], ARGV[5])
end
for i = 10, #ARGV do redis.call('XADD', KEYS[6], '*', 'e', ARGV[i]) end
return 'ok'
`;

/** KEYS: lock. ARGV: token, lease. */
export const RENEW = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 'lost' end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 'ok'
`;
