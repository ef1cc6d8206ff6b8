-- Presses of USSD sessions whose state is known to whoever asks, one after another: counts each, and
-- saves what follows from it, only over the version that is known and only for a caller who does not
-- press too often. Nothing is counted when another callback was faster: it is asked again, and
-- counted then. What is wrong with one is no other's fault.
-- KEYS: for each press its session, and its caller's press count
-- ARGV: window in s; then for each press the known version and a colon, life in s, next version and
--       what is sealed, most presses of its caller in the window
-- Returns for each: 1: done; 0: the session is at another version, in another shape, or gone;
--         -1: too many; or what is wrong.
local function press(session, caller, known, life, next, most)
  if redis.pcall('GETRANGE', session, 0, #known - 1) ~= known then
    return 0
  end
  local presses = redis.pcall('INCR', caller)
  if type(presses) == 'table' then
    return presses
  end
  if presses == 1 then
    redis.call('EXPIRE', caller, ARGV[1])
  end
  if presses > tonumber(most) then
    return -1
  end
  local saved = redis.pcall('SET', session, next, 'EX', life)
  return saved.err and saved or 1
end
local said = {}
for i = 1, #KEYS / 2 do
  said[i] = press(KEYS[2 * i - 1], KEYS[2 * i], unpack(ARGV, 4 * i - 2, 4 * i + 1))
end
return said
