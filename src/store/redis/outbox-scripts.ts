// The steps of a delivery, as Redis runs them. A lane has one sender at a time: every step first checks its lease.

/** How long a sender may be silent before another takes its lane, in milliseconds; while it sends, it renews its lease. */
export const LEASE = 15_000;

/**
 * Gives what is next in a lane: {entry, row text}; or, the lane given back, {'', when its next row is due, or ''}. Rows
 * stand under one prefix, for which of them it will be is not known before; all keys of a community share one slot.
 */
const AHEAD = `
local function ahead(lock, lane, lanes, now, name, rows)
  local entry = redis.call('ZRANGE', lane, '-inf', now, 'BYSCORE', 'LIMIT', 0, 1)[1]
  while entry do
    local text = redis.call('GET', rows .. string.sub(entry, string.find(entry, '|', 1, true) + 1))
    if text then return {entry, text} end
    redis.call('ZREM', lane, entry)
    entry = redis.call('ZRANGE', lane, '-inf', now, 'BYSCORE', 'LIMIT', 0, 1)[1]
  end
  local due = redis.call('ZRANGE', lane, 0, 0, 'WITHSCORES')[2]
  if due then redis.call('ZADD', lanes, due, name) else redis.call('ZREM', lanes, name) end
  redis.call('DEL', lock)
  return {'', due or ''}
end
`;

/**
 * KEYS: lock, lane, lanes. ARGV: now, lane name, prefix of rows, token, lease. Gives what is next, or 'busy'. Run again,
 * because its reply was lost, it knows its own token.
 */
export const TAKE = `${AHEAD}
local taken = redis.call('SET', KEYS[1], ARGV[4], 'PX', ARGV[5], 'NX')
if not taken and redis.call('GET', KEYS[1]) ~= ARGV[4] then return 'busy' end
return ahead(KEYS[1], KEYS[2], KEYS[3], ARGV[1], ARGV[2], ARGV[3])
`;

/**
 * KEYS: lock, row, spent, then the shelves of what it was decided from. ARGV: token, lease, row text, whose ('' for nobody),
 * limit, seconds to keep the count, then of each record it was decided from: id, version. Run again, because its reply was
 * lost, it knows the row as it wrote it, and spends nothing.
 */
export const BEGIN = `
local stood = redis.call('GET', KEYS[2])
if redis.call('GET', KEYS[1]) ~= ARGV[1] or not stood then return 'lost' end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
if stood == ARGV[3] then return 'ok' end
for i = 4, #KEYS do
  local text = redis.call('HGET', KEYS[i], ARGV[2 * i - 1])
  local now = text and string.match(text, '^[^:]+') or '0'
  if now ~= ARGV[2 * i] then return 'changed' end
end
if ARGV[4] ~= '' then
  if tonumber(redis.call('HGET', KEYS[3], ARGV[4]) or '0') >= tonumber(ARGV[5]) then return 'over' end
  redis.call('HINCRBY', KEYS[3], ARGV[4], 1)
  redis.call('EXPIRE', KEYS[3], ARGV[6])
end
redis.call('SET', KEYS[2], ARGV[3])
return 'ok'
`;

/**
 * KEYS: lock, lane, lanes, row, spent, unclear, log, recent, shelf of the record it leaves. ARGV: now, lane name, prefix of
 * rows, token, lease, row text, entry in the lane, due ('' when it is settled for good), milliseconds to keep the row, whose
 * to refund ('' for nobody), row name when unclear (''), when the row was decided ('' where nobody may ask for it), row
 * name, id and text of the record ('' for none), then events. Gives what is next, or 'lost'. A row erased meanwhile stays
 * erased, and leaves nothing. Run again, it knows the row as it wrote it, and refunds and logs nothing.
 */
export const SETTLE = `${AHEAD}
if redis.call('GET', KEYS[1]) ~= ARGV[4] then return 'lost' end
local stood = redis.call('GET', KEYS[4])
if stood then
  if ARGV[8] == '' then
    if ARGV[9] == '0' then redis.call('DEL', KEYS[4]) else redis.call('SET', KEYS[4], ARGV[6], 'PX', ARGV[9]) end
    redis.call('ZREM', KEYS[2], ARGV[7])
  else
    redis.call('SET', KEYS[4], ARGV[6])
    redis.call('ZADD', KEYS[2], ARGV[8], ARGV[7])
  end
end
if stood and stood ~= ARGV[6] then
  if ARGV[10] ~= '' then redis.call('HINCRBY', KEYS[5], ARGV[10], -1) end
  if ARGV[11] ~= '' then redis.call('SADD', KEYS[6], ARGV[11]) end
  if ARGV[12] ~= '' then
    redis.call('ZADD', KEYS[8], ARGV[12], ARGV[13])
    redis.call('ZREMRANGEBYRANK', KEYS[8], 0, -21)
    redis.call('PEXPIRE', KEYS[8], ARGV[9])
  end
  if ARGV[15] ~= '' then redis.call('HSET', KEYS[9], ARGV[14], ARGV[15]) end
  for i = 16, #ARGV do redis.call('XADD', KEYS[7], '*', 'e', ARGV[i]) end
end
redis.call('PEXPIRE', KEYS[1], ARGV[5])
return ahead(KEYS[1], KEYS[2], KEYS[3], ARGV[1], ARGV[2], ARGV[3])
`;

/** KEYS: lock. ARGV: token, lease. */
export const RENEW = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 'lost' end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 'ok'
`;
