package org.hakimtoto.gateway.api.operation;

import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.WireNames;

/// Values out of a body that fits the contract. What a pattern cannot know (a 30th of February) is
/// refused here, with the field's name.
public final class RequestBody {
  /// Times a person means; also what PostgreSQL holds.
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2200;

  private final JsonObject body;

  public RequestBody(JsonObject body) {
    this.body = body;
  }

  public String text(String field) {
    return body.getString(field, "");
  }

  public Optional<String> given(String field) {
    return Optional.ofNullable(body.getString(field));
  }

  public boolean flag(String field) {
    return body.getBoolean(field, false);
  }

  public int number(String field, int fallback) {
    return body.getInteger(field, fallback);
  }

  public <E extends Enum<E>> E one(Class<E> type, String field) {
    return WireNames.value(type, text(field));
  }

  public <E extends Enum<E>> Optional<E> maybe(Class<E> type, String field) {
    return given(field).map(name -> WireNames.value(type, name));
  }

  public Optional<UUID> id(String field) {
    return given(field).map(UUID::fromString);
  }

  public Instant time(String field) {
    return time("body", "/" + field, text(field));
  }

  public static Instant time(String where, String field, String text) {
    try {
      var time = OffsetDateTime.parse(text);
      if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
        return time.toInstant();
      }
    } catch (DateTimeException notATime) {
      // told below
    }
    throw Problem.invalid(where, field, "not a time of RFC 3339 with its offset").trouble();
  }

  public LocalDate day(String field) {
    return day("body", "/" + field, text(field));
  }

  public static LocalDate day(String where, String field, String text) {
    try {
      var day = LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException notADay) {
      // told below
    }
    throw Problem.invalid(where, field, "not a day").trouble();
  }

  public LocalTime hour(String field, LocalTime fallback) {
    return given(field).map(LocalTime::parse).orElse(fallback);
  }
}
