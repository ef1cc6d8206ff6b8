-- Saves a USSD session, only over the version it was read at, so that a callback that comes late can
-- never put an older state over a newer one. It may stand there as the release before wrote it: a
-- list that begins with its version.
-- KEYS: session, count of who opened it
-- ARGV: expected version, life in s, next version and what is sealed, whether it is saved only where
--       nobody else has opened it since it was saved last ('1' or '0')
local current = '0'
local kind = redis.call('TYPE', KEYS[1]).ok
if kind == 'string' then
  current = string.match(redis.call('GETRANGE', KEYS[1], 0, 19), '^(%d+):') or '0'
elseif kind == 'list' then
  current = redis.call('LINDEX', KEYS[1], 0)
end
if current ~= ARGV[1] then
  return 0
end
if ARGV[4] == '1' and tonumber(redis.call('GET', KEYS[2]) or '0') > 1 then
  return 0
end
redis.call('DEL', KEYS[2])
redis.call('SET', KEYS[1], ARGV[3], 'EX', ARGV[2])
return 1
