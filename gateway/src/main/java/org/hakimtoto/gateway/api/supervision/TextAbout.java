package org.hakimtoto.gateway.api.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hakimtoto.notifier.message.MessageKind;

/// What a text is about, in a word that people know; a kind of text is finer. Pure.
public enum TextAbout {
  ALERT,
  CASE,
  CLOCK,
  HEARING,
  REMINDER,
  TRANSFER,
  CALL,
  DIGEST,
  CODE,
  COURT_DAY,
  RECEIPT,
  OTHER;

  /// @param kind as it is kept
  public static TextAbout of(String kind) {
    String name = kind.toUpperCase(Locale.ROOT);
    return PREFIXES.stream()
        .filter(prefix -> name.startsWith(prefix.text()))
        .map(Prefix::about)
        .findFirst()
        .orElse(OTHER);
  }

  /// The kinds that are about it, as they are kept.
  public List<String> kinds() {
    return Arrays.stream(MessageKind.values())
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .filter(kind -> of(kind) == this)
        .toList();
  }

  private record Prefix(String text, TextAbout about) {}

  private static final List<Prefix> PREFIXES =
      List.of(
          new Prefix("ALERT", ALERT),
          new Prefix("CASE_", CASE),
          new Prefix("TURN_", CASE),
          new Prefix("WITHDRAWAL", CASE),
          new Prefix("ACCESS", CASE),
          new Prefix("CLOSED", CASE),
          new Prefix("CLOCK_", CLOCK),
          new Prefix("REPORT_LATE", CLOCK),
          new Prefix("RESULTS_MISSING", CLOCK),
          new Prefix("NEW_DATE_MISSING", CLOCK),
          new Prefix("HEARING_", HEARING),
          new Prefix("DAY_IN_COURT", HEARING),
          new Prefix("HOLIDAY", HEARING),
          new Prefix("REMINDER", REMINDER),
          new Prefix("AFTERCARE", REMINDER),
          new Prefix("TRANSFER", TRANSFER),
          new Prefix("TRIP_", TRANSFER),
          new Prefix("ESCORT", TRANSFER),
          new Prefix("CHILD_MOVED", TRANSFER),
          new Prefix("CALL_", CALL),
          new Prefix("CANNOT_COME", CALL),
          new Prefix("ASKS_CALL", CALL),
          new Prefix("NUMBER_UNSURE", CALL),
          new Prefix("FAMILY_NOT_REACHED", CALL),
          new Prefix("DIGEST", DIGEST),
          new Prefix("DESK_CODE", CODE),
          new Prefix("CODE_", CODE),
          new Prefix("COURT_DAY", COURT_DAY),
          new Prefix("RECEIPT", RECEIPT),
          new Prefix("STATUS", RECEIPT),
          new Prefix("ACCEPTED", RECEIPT),
          new Prefix("CHANGED", RECEIPT),
          new Prefix("REFUSED", RECEIPT));
}
