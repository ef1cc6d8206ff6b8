package org.hakimtoto.core.notice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.notice.NoticeTable.Line;
import org.hakimtoto.core.notice.NoticeTable.NotTold;
import org.hakimtoto.core.notice.NoticeTable.OfHearing;
import org.hakimtoto.core.notice.NoticeTable.Reply;
import org.hakimtoto.core.notice.NoticeTable.Way;
import org.hakimtoto.core.notice.NoticeTable.Who;
import org.hakimtoto.core.value.Kenya;

/// The table in plain English, for the text and the page alike.
final class NoticeWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

  /// Codes a reader would not understand as they stand.
  private static final Map<String, String> CODES =
      Map.of(
          "CHILDREN_OFFICER", "children's officer",
          "CALL_ONLY", "they are phoned, never texted",
          "CANNOT_READ", "they cannot read",
          "NUMBER_UNSURE", "the number may be somebody else's",
          "SHORT_NOTICE", "the date changed less than 18 hours ahead",
          "NOT_REACHED", "a text did not reach them",
          "CANNOT_COME", "they said that they cannot come",
          "do-not-contact", "they must not be texted",
          "deadline", "too late to be of use",
          "trial", "a test went on, in which listed numbers alone were texted");

  private static final Pattern OURS = Pattern.compile("[A-Z_]+|[a-z-]+");

  private NoticeWords() {}

  static String time(Instant at) {
    return TIME.format(Kenya.local(at));
  }

  static String heading(OfHearing of) {
    Hearing hearing = of.hearing();
    return capital(plain(hearing.kind().name()))
        + ", "
        + of.court()
        + ": "
        + switch (hearing.state()) {
          case SET -> time(hearing.when());
          case SUSPENDED -> "off, a holiday (was " + time(hearing.when()) + ")";
          case CANCELLED -> "called off (was " + time(hearing.when()) + ")";
          case HELD -> time(hearing.when()) + " (held)";
        };
  }

  static String who(Line line) {
    Who who = line.who();
    Optional<String> officer =
        who.role().map(role -> plain(role) + who.office().map(office -> ", " + office).orElse(""));
    return Stream.of(
            who.relation().map(NoticeWords::plain),
            who.lastDigits().map(digits -> "phone ending " + digits),
            who.relation().isPresent() ? officer.map(of -> through(line) + of) : officer)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String through(Line line) {
    return line.way() == Way.CALL ? "by the " : "through the ";
  }

  static String way(Line line) {
    return switch (line.way()) {
      case TEXT -> "SMS to their phone";
      case PASSED_ON -> "SMS to an officer, who passes it on";
      case OFFICE -> "SMS to the office";
      case CALL -> "phone call";
    };
  }

  static String told(Line line) {
    String former = line.former().map(old -> "not " + time(old)).orElse("");
    String date =
        line.tells().map(NoticeWords::time).orElse(line.former().isPresent() ? "called off" : "");
    return Stream.of(date, former)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  static String basis(Line line) {
    return line.legal().map(legal -> legal ? "required by law" : "courtesy").orElse("");
  }

  static String reached(Line line) {
    String what =
        switch (line.reached()) {
          case DELIVERED -> "delivered";
          case NOT_DELIVERED -> "not delivered";
          case UNKNOWN -> "not known";
          case UNDERWAY -> "not known yet";
          case TRIED_AGAIN -> "the phone was off, tried again";
          case NOT_SENT -> "not sent";
          case SPOKEN_WITH -> "spoken with";
          case CALLED_IN_VAIN -> "phoned, not told";
        };
    String why =
        switch (line.reached()) {
          case NOT_DELIVERED, NOT_SENT, CALLED_IN_VAIN -> because(line.detail());
          case DELIVERED, UNKNOWN, UNDERWAY, TRIED_AGAIN, SPOKEN_WITH -> "";
        };
    return what + line.reachedAt().map(at -> ", " + time(at)).orElse("") + why;
  }

  static String reply(Reply reply) {
    String what =
        switch (reply.meaning()) {
          case WILL_COME -> "will come";
          case CANNOT_COME -> "cannot come";
          case PASSED_ON -> "passed on";
          case NOT_PASSED_ON -> "not passed on";
          case YES -> "yes";
          case NO -> "no";
        };
    return what + ", " + time(reply.at());
  }

  static String notTold(NotTold one) {
    String why =
        switch (one.why()) {
          case NOT_TO_BE_CONTACTED -> "an officer has set that they must not be contacted";
          case TO_BE_PHONED ->
              "an officer is to phone"
                  + one.due().map(due -> " by " + time(due)).orElse("")
                  + because(one.detail());
          case TEXT_WAITS ->
              "a text waits" + one.due().map(due -> " until " + time(due)).orElse("");
          case NOT_REACHED -> "not reached" + because(one.detail());
          case NOTHING_SENT -> "nothing was sent";
        };
    return plain(one.relation().name()) + ": " + why;
  }

  static String records(OfHearing of) {
    return of.altered()
        ? "WARNING: the records of this hearing were altered after they were written. They prove"
            + " nothing."
        : of.records() + " records, found unaltered.";
  }

  private static String because(String code) {
    return code.isEmpty() ? "" : " (" + plain(code) + ")";
  }

  /// A code of ours in words; one of a carrier as it stands.
  private static String plain(String code) {
    String words =
        OURS.matcher(code).matches()
            ? code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ')
            : code;
    return CODES.getOrDefault(code, words);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
