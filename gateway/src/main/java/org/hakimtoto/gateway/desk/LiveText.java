package org.hakimtoto.gateway.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hakimtoto.core.supervision.CaseNews.Told;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.http.Json;

/// What goes over a line that is kept open, as Server-Sent Events have it. An event's id is the
/// time up to which its reader has heard everything. Pure.
final class LiveText {
  private static final Pattern POSITION = Pattern.compile("[1-9][0-9]{15,17}");
  private static final long MICROS = 1_000_000;

  private LiveText() {}

  private record Changed(String kind, CaseReference reference, int version) {}

  private record Beat(Instant at) {}

  private record Nothing() {}

  /// Empty where there is nothing to tell.
  static Optional<String> of(Told told, Instant position) {
    return switch (told) {
      case Told.OfCase(var kind, var reference, var version) ->
          Optional.of(event("case", position, new Changed(kind, reference, version)));
      case Told.Counts _ -> Optional.of(event("counts", position, new Nothing()));
      case Told.Nothing _ -> Optional.empty();
    };
  }

  /// That the line is there.
  static String beat(Instant now, Instant position) {
    return event("beat", position, new Beat(now));
  }

  /// That too much happened to tell it piece by piece: look at everything.
  static String all(Instant position) {
    return event("all", position, new Nothing());
  }

  /// What a reader heard last; empty: nothing that was one of these.
  static Optional<Instant> position(Optional<String> lastEventId) {
    return lastEventId
        .filter(text -> POSITION.matcher(text).matches())
        .map(Long::parseLong)
        .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
  }

  private static String event(String name, Instant position, Record data) {
    long micros = position.getEpochSecond() * MICROS + position.getNano() / 1_000;
    return "id: " + micros + "\nevent: " + name + "\ndata: " + Json.text(data) + "\n\n";
  }
}
