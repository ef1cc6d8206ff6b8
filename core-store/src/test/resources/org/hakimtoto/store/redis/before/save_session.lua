-- Saves a USSD session whole, only over the version it was read at, so that a callback that comes
-- late can never put an older state over a newer one.
-- KEYS: session    ARGV: expected version, next version, life in s, head, answers...
local current = '0'
if redis.call('TYPE', KEYS[1]).ok == 'list' then
  current = redis.call('LINDEX', KEYS[1], 0)
end
if current ~= ARGV[1] then
  return 0
end
redis.call('DEL', KEYS[1])
redis.call('RPUSH', KEYS[1], ARGV[2], unpack(ARGV, 4))
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 1
