package org.hakimtoto.gateway.sms;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.court.Adjournment;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.gateway.registry.PlacedOrder;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.db.Tx;

/// A whole day of a court by a text of its registry: two minutes, no computer. The order is kept in
/// the transaction of the text and done after it.
final class CourtDaySms {

  private final CourtDays days;

  CourtDaySms(CourtDays days) {
    this.days = days;
  }

  /// What is replied.
  ///
  /// @param begun whether anything will be changed
  record Told(MessageKind kind, Map<String, String> facts, boolean begun) {}

  Told adjourn(Tx tx, Officer officer, SmsCommand.AdjournDay wish) {
    LocalDate today = days.today();
    LocalDate day = wish.day().near(today);
    Optional<LocalDate> to = wish.to().flatMap(typed -> typed.next(today));
    if (wish.to().isPresent() && to.isEmpty()) {
      return nothing(MessageKind.COURT_DAY_YEAR, day, to);
    }
    var adjournment = new Adjournment(day, Optional.empty(), to, days.reasonOf(tx, day));
    var order = new CourtDays.Order(officer, officer.unit().code(), adjournment, Channel.SMS);
    return switch (days.place(tx, order)) {
      case PlacedOrder.Begun begun -> begun(begun, day, to);
      case PlacedOrder.Nothing _ -> nothing(MessageKind.COURT_DAY_NONE, day, to);
      case PlacedOrder.Refused refused -> nothing(kind(refused.why()), day, to);
      case PlacedOrder.NotForYou _ -> nothing(MessageKind.SMS_HELP, day, to);
    };
  }

  private static Told begun(PlacedOrder.Begun begun, LocalDate day, Optional<LocalDate> to) {
    return new Told(
        to.isPresent() ? MessageKind.COURT_DAY_BEGUN : MessageKind.COURT_DAY_BEGUN_OFF,
        Map.of(
            "day",
            day.toString(),
            "to",
            to.map(LocalDate::toString).orElse(""),
            "count",
            Integer.toString(begun.hearings())),
        true);
  }

  private static MessageKind kind(Adjournment.Fault why) {
    return switch (why) {
      case DAY_IS_OVER -> MessageKind.COURT_DAY_OVER;
      case NOT_LATER -> MessageKind.COURT_DAY_NOT_LATER;
      case NO_COURT_DAY -> MessageKind.COURT_DAY_NO_COURT;
      case TOO_FAR, YEAR_NOT_KNOWN -> MessageKind.COURT_DAY_REFUSED;
    };
  }

  private static Told nothing(MessageKind kind, LocalDate day, Optional<LocalDate> to) {
    return new Told(
        kind, Map.of("day", day.toString(), "to", to.map(LocalDate::toString).orElse("")), false);
  }
}
