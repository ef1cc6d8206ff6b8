package org.hakimtoto.notifier.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.OpenCall;
import org.hakimtoto.store.outbox.NewMessage;

/// How an office is told that it must phone somebody: pure.
public final class CallTexts {
  /// A call that is due sooner is told before the work of the next days.
  static final Duration SOON = Duration.ofDays(1);

  /// How long the text may still be sent.
  static final Duration LIFE = Duration.ofHours(12);

  private CallTexts() {}

  /// @param office the office that must phone
  public record About(OpenCall call, CaseReference reference, String office) {}

  /// The wording for a call; empty when its office is told by other words.
  public static Optional<MessageKind> kind(OpenCall call) {
    return switch (call.reason()) {
      case NUMBER_UNSURE -> Optional.of(MessageKind.NUMBER_UNSURE);
      case CANNOT_COME -> Optional.empty();
      case ASKS_CALL -> Optional.of(MessageKind.ASKS_CALL);
      case NOT_REACHED ->
          Optional.of(call.toContact() ? MessageKind.CALL_PEOPLE : ofOffice(call.ofHearing()));
      case CALL_ONLY, CANNOT_READ, SHORT_NOTICE, GUARDIAN_TO_TELL ->
          Optional.of(MessageKind.CALL_PEOPLE);
    };
  }

  private static MessageKind ofOffice(boolean ofHearing) {
    return ofHearing ? MessageKind.CALL_OFFICE : MessageKind.ALERT_UNREACHED;
  }

  /// By day, unless it would come too late then; of a child in danger at once.
  public static NewMessage text(About about, MessageKind kind, Officer officer, Instant now) {
    OpenCall call = about.call();
    Instant byDay = SafeHours.DAYTIME.next(now);
    boolean atOnce = kind == MessageKind.ALERT_UNREACHED || byDay.isAfter(call.dueAt());
    Instant due = atOnce ? now : byDay;
    return new NewMessage(
        Optional.empty(),
        Optional.of(call.caseId()),
        kind.key(),
        kind.deliveryClass(),
        priority(call, kind, now),
        officer.phone(),
        officer.language(),
        Map.of(
            "reference",
            about.reference().shown(),
            "office",
            about.office(),
            "due",
            call.dueAt().toString()),
        due,
        due.plus(LIFE),
        atOnce
            ? Addressed.officer(officer.id())
            : new Addressed(
                Optional.empty(),
                Optional.of(officer.id()),
                Optional.empty(),
                false,
                Optional.of(SafeHours.DAYTIME)));
  }

  private static int priority(OpenCall call, MessageKind kind, Instant now) {
    if (kind == MessageKind.ALERT_UNREACHED) {
      return Priority.RED;
    }
    return call.dueAt().isBefore(now.plus(SOON)) ? Priority.SAME_DAY : Priority.DUTY;
  }
}
