package org.hakimtoto.store.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import redis.clients.jedis.Jedis;

/// What a gateway of the release before does in Redis, with its own scripts: it runs on beside this
/// release while the gateways are replaced one by one.
final class ReleaseBefore {
  private final Jedis jedis;

  ReleaseBefore(Jedis jedis) {
    this.jedis = jedis;
  }

  /// Whether it saves over that version.
  boolean saves(String session, long expected, String head, String... answers) {
    var arguments = new ArrayList<>(List.of(text(expected), text(expected + 1), "300"));
    arguments.add(head);
    arguments.addAll(List.of(answers));
    return Long.valueOf(1)
        .equals(jedis.eval(script("save"), List.of(key(session)), List.copyOf(arguments)));
  }

  /// 1: done; 0: overtaken.
  Object presses(String session, long version) {
    return jedis.eval(
        script("press"),
        List.of(key(session), "haki:c:c"),
        List.of(text(version), text(version + 1), "300", "head", "answer", "60", "100"));
  }

  /// What it finds: nothing, a version and what is sealed, or a 0 alone for what it cannot read.
  List<?> finds(String session) {
    var opened =
        (List<?>)
            jedis.eval(
                script("open"),
                List.of(key(session), "haki:c:c", "haki:epoch"),
                List.of("60", "1", "100"));
    return (List<?>) opened.get(2);
  }

  private static String key(String session) {
    return "haki:s:" + session;
  }

  private static String text(long number) {
    return Long.toString(number);
  }

  private static String script(String name) {
    String file = "before/" + name + "_session.lua";
    try (var in = ReleaseBefore.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
