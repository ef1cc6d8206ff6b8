package org.hakimtoto.gateway.registry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.hearing.CourtDayOrders;
import org.hakimtoto.store.outbox.NewMessage;

/// What the officer who ordered a court day by a text is told when it is done: pure.
final class CourtDayReport {
  /// It does not overtake the reply to the order.
  static final Duration AFTER_THE_REPLY = Duration.ofSeconds(3);

  /// How long it may still be sent.
  static final Duration LIFE = Duration.ofHours(12);

  private CourtDayReport() {}

  static NewMessage text(
      CourtDayOrders.Order order, CourtDayOrders.Summary summary, Officer officer, Instant now) {
    MessageKind kind = kind(order, summary);
    Instant afterTheReply = order.at().plus(AFTER_THE_REPLY);
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        kind.key(),
        kind.deliveryClass(),
        Priority.REPLY,
        officer.phone(),
        officer.language(),
        facts(order, summary),
        afterTheReply.isAfter(now) ? afterTheReply : now,
        now.plus(LIFE),
        Addressed.officer(officer.id()));
  }

  private static MessageKind kind(CourtDayOrders.Order order, CourtDayOrders.Summary summary) {
    if (summary.stayed() > summary.named().size()) {
      return MessageKind.COURT_DAY_LEFT_MANY;
    }
    if (summary.stayed() > 0) {
      return MessageKind.COURT_DAY_LEFT;
    }
    return order.adjournment().to().isPresent()
        ? MessageKind.COURT_DAY_MOVED
        : MessageKind.COURT_DAY_OFF;
  }

  private static Map<String, String> facts(
      CourtDayOrders.Order order, CourtDayOrders.Summary summary) {
    var facts = new HashMap<String, String>();
    facts.put("day", order.adjournment().day().toString());
    facts.put("to", order.adjournment().to().map(LocalDate::toString).orElse(""));
    facts.put("count", Integer.toString(summary.changed()));
    facts.put("failed", Integer.toString(summary.stayed()));
    facts.put(
        "left",
        summary.named().stream().map(CaseReference::shown).collect(Collectors.joining(", ")));
    facts.put("more", Integer.toString(summary.stayed() - summary.named().size()));
    return facts;
  }
}
