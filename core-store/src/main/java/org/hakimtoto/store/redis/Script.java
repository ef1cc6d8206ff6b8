package org.hakimtoto.store.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.Response;

/// A Lua script of this package's resources, called by its hash.
final class Script {
  private final byte[] source;
  private final byte[] hash;

  private Script(byte[] source) {
    this.source = source;
    this.hash = sha1(source);
  }

  byte[] hash() {
    return hash.clone();
  }

  byte[] source() {
    return source.clone();
  }

  static Script named(String file) {
    try (var in = RedisSessions.class.getResourceAsStream(file)) {
      return new Script(Objects.requireNonNull(in, file).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Among others; its answer says when Redis does not know the script.
  Response<Object> run(AbstractPipeline group, List<byte[]> keys, List<byte[]> arguments) {
    return group.evalsha(hash, keys, arguments);
  }

  /// Alone and with its text, after which Redis knows it.
  Object run(RedisClient redis, List<byte[]> keys, List<byte[]> arguments) {
    return redis.eval(source, keys, arguments);
  }

  /// Redis names scripts by SHA-1; nothing here rests on its strength.
  private static byte[] sha1(byte[] source) {
    try {
      var digest = MessageDigest.getInstance("SHA-1").digest(source);
      return HexFormat.of().formatHex(digest).getBytes(UTF_8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
