// The one atomic write, as Redis runs it. Arguments are flat lists, each led by its length: parsing JSON would cost more than the writing.
//
// KEYS: 1 cause, 2 log, 3 later, 4 turns, 5 lanes, 6 sequence, then whatever ARGV points at by number.
// ARGV: cause's name; its seconds to live; guards (key, id, version); writes (key, id, text; '' erases); events (text);
//       rows (row key, lane key, name, lane name, due, text); later (id, slot, text); drops (id).
// A record's version is the number of the commit that wrote it, so that one erased and made anew never has an old one.
// Gives 1 done, 0 already done, -1 when something read has changed since.
export const COMMIT = `
local function settled()
  redis.call('ZREM', KEYS[3], ARGV[1])
  redis.call('HDEL', KEYS[4], ARGV[1])
end
if redis.call('EXISTS', KEYS[1]) == 1 then settled() return 0 end
local at = 3
local function take() local v = ARGV[at]; at = at + 1; return v end
local function key() return KEYS[tonumber(take())] end

for _ = 1, tonumber(take()) do
  local k, id, version = key(), take(), take()
  local text = redis.call('HGET', k, id)
  local now = text and string.match(text, '^%d+') or '0'
  if now ~= version then return -1 end
end
local number = redis.call('INCR', KEYS[6]) .. ':'
for _ = 1, tonumber(take()) do
  local k, id, text = key(), take(), take()
  if text == '' then redis.call('HDEL', k, id) else redis.call('HSET', k, id, number .. text) end
end
for _ = 1, tonumber(take()) do redis.call('XADD', KEYS[2], '*', 'e', take()) end
for _ = 1, tonumber(take()) do
  local row, lane, name, laneName, due, text = key(), key(), take(), take(), take(), take()
  if redis.call('SET', row, text, 'NX') then
    local seq = string.format('%014d', redis.call('INCR', KEYS[6]))
    redis.call('ZADD', lane, due, seq .. '|' .. name)
    redis.call('ZADD', KEYS[5], 'LT', due, laneName)
  end
end
for _ = 1, tonumber(take()) do
  local id, slot, text = take(), take(), take()
  redis.call('ZADD', KEYS[3], slot, id)
  redis.call('HSET', KEYS[4], id, text)
end
for _ = 1, tonumber(take()) do
  local id = take()
  redis.call('ZREM', KEYS[3], id)
  redis.call('HDEL', KEYS[4], id)
end
settled()
redis.call('SET', KEYS[1], '1', 'EX', ARGV[2])
return 1
`;
