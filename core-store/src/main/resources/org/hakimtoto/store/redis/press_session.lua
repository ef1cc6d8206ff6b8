-- One press of a USSD session whose state is known to whoever asks: counts it, and saves what
-- follows from it, only over the version that is known and only for a caller who does not press too
-- often. Nothing is counted when another callback was faster: it is asked again, and counted then.
-- KEYS: session, caller's press count
-- ARGV: known version and a colon, life in s, next version and what is sealed, window in s, most
--       presses in it
-- Returns 1: done; 0: the session is at another version, in another shape, or gone; -1: too many.
if redis.pcall('GETRANGE', KEYS[1], 0, #ARGV[1] - 1) ~= ARGV[1] then
  return 0
end
local presses = redis.call('INCR', KEYS[2])
if presses == 1 then
  redis.call('EXPIRE', KEYS[2], ARGV[4])
end
if presses > tonumber(ARGV[5]) then
  return -1
end
redis.call('SET', KEYS[1], ARGV[3], 'EX', ARGV[2])
return 1
