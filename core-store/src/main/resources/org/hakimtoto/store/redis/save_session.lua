-- Saves a USSD session only over the version it was read at, so that a callback that comes late can
-- never put an older state over a newer one.
-- KEYS: session    ARGV: expected version, next version, value, life in s
local current = redis.call('HGET', KEYS[1], 'version') or '0'
if current ~= ARGV[1] then
  return 0
end
redis.call('HSET', KEYS[1], 'version', ARGV[2], 'value', ARGV[3])
redis.call('EXPIRE', KEYS[1], ARGV[4])
return 1
