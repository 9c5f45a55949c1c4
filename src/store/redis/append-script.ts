// Many events at once, as Redis runs it: one call instead of a thousand. KEYS: log. ARGV: events (text).
export const APPEND = `
for i = 1, #ARGV do redis.call('XADD', KEYS[1], '*', 'e', ARGV[i]) end
return #ARGV
`;
