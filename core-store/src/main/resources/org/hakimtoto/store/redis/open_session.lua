-- Opens a USSD session in one trip: counts the caller's presses, reads the session, and says since
-- when this Redis has known sessions. The last tells a session we lost (Redis was emptied a moment
-- ago) from one that never was (somebody dialled a deep code). It begins anew with each history of
-- Redis: one that was promoted, or began again from its disk, may lack the last of what was kept,
-- and says so by another id. One that may not be asked for it is believed.
-- A session is a string: its version, a colon, what is sealed. The release before wrote a list: its
-- version, its sealed head, then each sealed answer. What stands there in another shape was written
-- by yet another release: it is there, and cannot be read.
-- Who opens it is counted until it is saved, so that whoever answers knows whether a copy of the
-- callback may be at work elsewhere, or has died with its gateway.
-- KEYS: session, caller's press count, epoch, count of who opened it, history the epoch belongs to
-- ARGV: window in s, now in ms, life of the epoch in s
local presses = redis.call('INCR', KEYS[2])
if presses == 1 then
  redis.call('EXPIRE', KEYS[2], ARGV[1])
end
local told = redis.pcall('INFO', 'replication')
local history = type(told) == 'string' and string.match(told, 'master_replid:(%x+)') or 'untold'
local epoch = redis.call('GET', KEYS[3])
if not epoch or redis.call('GET', KEYS[5]) ~= history then
  epoch = ARGV[2]
  redis.call('SET', KEYS[3], epoch, 'EX', ARGV[3])
  redis.call('SET', KEYS[5], history, 'EX', ARGV[3])
end
redis.call('INCR', KEYS[4])
redis.call('EXPIRE', KEYS[4], ARGV[1])
local kind = redis.call('TYPE', KEYS[1]).ok
if kind == 'string' then
  return {presses, epoch, {redis.call('GET', KEYS[1])}}
end
if kind == 'list' then
  return {presses, epoch, redis.call('LRANGE', KEYS[1], 0, -1)}
end
return {presses, epoch, kind == 'none' and {} or {'0:'}}
