-- A USSD session that is over is kept no longer than this. One that is there for less stays so.
-- KEYS: session    ARGV: life in s
if redis.call('TTL', KEYS[1]) > tonumber(ARGV[1]) then
  redis.call('EXPIRE', KEYS[1], ARGV[1])
end
return 1
