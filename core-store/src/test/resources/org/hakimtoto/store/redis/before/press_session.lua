-- One press of a USSD session whose state is known to whoever asks: counts it, and adds its answer,
-- only over the version that is known and only for a caller who does not press too often.
-- Nothing is counted when another callback was faster: it is asked again, and counted then.
-- KEYS: session, caller's press count
-- ARGV: known version, next version, life in s, head, answer, window in s, most presses in it
-- Returns 1: done; 0: the session is at another version, or gone; -1: too many.
if redis.call('TYPE', KEYS[1]).ok ~= 'list' or redis.call('LINDEX', KEYS[1], 0) ~= ARGV[1] then
  return 0
end
local presses = redis.call('INCR', KEYS[2])
if presses == 1 then
  redis.call('EXPIRE', KEYS[2], ARGV[6])
end
if presses > tonumber(ARGV[7]) then
  return -1
end
redis.call('LSET', KEYS[1], 0, ARGV[2])
redis.call('LSET', KEYS[1], 1, ARGV[4])
redis.call('RPUSH', KEYS[1], ARGV[5])
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 1
