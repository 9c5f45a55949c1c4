// The atomic write, as Redis runs it, of several decisions at once: each is carried out or refused as if it had come
// alone. Arguments are flat lists, each led by its length: parsing JSON would cost more than the writing.

/** The unit separator, 31: JSON never holds it. */
export const SEPARATOR = '\u001f';

// KEYS: 1 log, 2 later, 3 turns, 4 lanes, 5 sequence, then whatever ARGV points at by number.
// ARGV: one text of parts, each ended by SEPARATOR (or, where a part holds that itself, the parts, one by one):
//       for each commit the number of its arguments, and these: cause (key, name); its seconds to live; guards (key, id,
//       version); writes (key, id, text; '' erases); events (text); rows (row key, lane key, name, lane name, due,
//       text); later (id, slot, text); drops (id).
// Gives for each 1 done, 0 already done, -1 when something read has changed since, or, as text, what went wrong.
export const COMMIT = `
local parts = ARGV
if #ARGV == 1 then
  parts = {}
  for part in string.gmatch(ARGV[1], '([^\\31]*)\\31') do parts[#parts + 1] = part end
end
local at = 1
local function take() local v = parts[at]; at = at + 1; return v end
local function key() return KEYS[tonumber(take())] end

local function settled(cause)
  if redis.call('HDEL', KEYS[3], cause) == 1 then redis.call('ZREM', KEYS[2], cause) end
end

local function commit()
  local mark, cause, lives = key(), take(), take()
  if redis.call('EXISTS', mark) == 1 then settled(cause) return 0 end
  for _ = 1, tonumber(take()) do
    local k, id, version = key(), take(), take()
    local text = redis.call('HGET', k, id)
    local now = text and string.match(text, '^[^:]+') or '0'
    if now ~= version then return -1 end
  end
  for _ = 1, tonumber(take()) do
    local k, id, text = key(), take(), take()
    if text == '' then redis.call('HDEL', k, id) else redis.call('HSET', k, id, text) end
  end
  for _ = 1, tonumber(take()) do redis.call('XADD', KEYS[1], '*', 'e', take()) end
  for _ = 1, tonumber(take()) do
    local row, lane, name, laneName, due, text = key(), key(), take(), take(), take(), take()
    if redis.call('SET', row, text, 'NX') then
      local seq = string.format('%014d', redis.call('INCR', KEYS[5]))
      redis.call('ZADD', lane, due, seq .. '|' .. name)
      redis.call('ZADD', KEYS[4], 'LT', due, laneName)
    end
  end
  for _ = 1, tonumber(take()) do
    local id, slot, text = take(), take(), take()
    redis.call('ZADD', KEYS[2], slot, id)
    redis.call('HSET', KEYS[3], id, text)
  end
  for _ = 1, tonumber(take()) do settled(take()) end
  settled(cause)
  redis.call('SET', mark, '1', 'EX', lives)
  return 1
end

local results = {}
while at <= #parts do
  local after = at + 1 + tonumber(parts[at])
  at = at + 1
  local ran, result = pcall(commit)
  if not ran then result = type(result) == 'table' and result.err or tostring(result) end
  results[#results + 1] = result
  at = after
end
return results
`;
