package org.hakimtoto.store.link;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Somebody else's program that is sent events.
///
/// @param payload how it is told, a name of the payloads there are
public record Subscriber(
    UUID id,
    String name,
    String payload,
    LinkFilter filter,
    Endpoint endpoint,
    Instant madeAt,
    boolean paused) {
  /// A word, so that metrics may have it.
  public static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,39}");

  public static final int MAX_URL = 400;

  private static final String TARGET = "subscriber:";

  /// Its name as a target of events.
  public String target() {
    return target(id);
  }

  static String target(UUID id) {
    return TARGET + id;
  }

  /// Where events go, and what signs them.
  ///
  /// @param before signs as well until then, while it is being rotated
  public record Endpoint(URI url, String secret, Optional<Before> before) {
    /// The secret that was in use before.
    public record Before(String secret, Instant until) {
      @Override
      public String toString() {
        return "Before[***]";
      }
    }

    /// What signs at a time, the present one first.
    public List<String> secrets(Instant now) {
      return Stream.concat(
              Stream.of(secret),
              before.filter(old -> now.isBefore(old.until())).map(Before::secret).stream())
          .toList();
    }

    /// With another secret; the one that was signs along until then.
    Endpoint rotated(String fresh, Instant until) {
      return new Endpoint(url, fresh, Optional.of(new Before(secret, until)));
    }

    @Override
    public String toString() {
      return "Endpoint[***]";
    }
  }
}
