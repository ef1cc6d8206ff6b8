package org.hakimtoto.gateway.sms;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.court.Adjournment;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.gateway.registry.CourtDays.Became;
import org.hakimtoto.gateway.registry.CourtDays.Outcome;
import org.hakimtoto.notifier.message.MessageKind;

/// A whole day of a court by a text of its registry: two minutes, no computer.
final class CourtDaySms {

  private final CourtDays days;

  CourtDaySms(CourtDays days) {
    this.days = days;
  }

  /// What is replied.
  ///
  /// @param done whether anything was changed
  record Told(MessageKind kind, Map<String, String> facts, boolean done) {}

  /// Each case is changed in a transaction of its own beside that of the SMS. Should the latter
  /// fail, the carrier brings the text again, and it changes what is left.
  Told adjourn(Officer officer, SmsCommand.AdjournDay wish) {
    LocalDate today = days.today();
    LocalDate day = wish.day().near(today);
    Optional<LocalDate> to = wish.to().map(typed -> typed.after(day, today));
    var adjournment = new Adjournment(day, Optional.empty(), to, days.reasonOf(day));
    var order = new CourtDays.Order(officer, officer.unit().code(), adjournment, Channel.SMS);
    return switch (days.adjourn(order)) {
      case Outcome.Done done -> told(done, day, to);
      case Outcome.Refused _ -> nothing(MessageKind.COURT_DAY_REFUSED, day);
      case Outcome.NotForYou _ -> nothing(MessageKind.SMS_HELP, day);
    };
  }

  private static Told told(Outcome.Done done, LocalDate day, Optional<LocalDate> to) {
    if (done.rows().isEmpty()) {
      return nothing(MessageKind.COURT_DAY_NONE, day);
    }
    int changed = done.count(Became.Moved.class) + done.count(Became.Off.class);
    return new Told(
        to.isPresent() ? MessageKind.COURT_DAY_MOVED : MessageKind.COURT_DAY_OFF,
        Map.of(
            "day",
            day.toString(),
            "to",
            to.map(LocalDate::toString).orElse(""),
            "count",
            Integer.toString(changed),
            "failed",
            Integer.toString(done.count(Became.Refused.class))),
        changed > 0);
  }

  private static Told nothing(MessageKind kind, LocalDate day) {
    return new Told(kind, Map.of("day", day.toString()), false);
  }
}
