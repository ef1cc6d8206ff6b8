-- What whoever asks first brings under a name, for all who ask: between gateways that are asked the
-- same at once.
-- KEYS: name    ARGV: what is brought, life in s
local first = redis.call('GET', KEYS[1])
if first then
  return first
end
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
return ARGV[1]
