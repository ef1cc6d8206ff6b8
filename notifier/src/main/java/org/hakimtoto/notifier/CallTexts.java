package org.hakimtoto.notifier;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.CaseReference;
import org.hakimtoto.core.Officer;
import org.hakimtoto.core.SafeHours;
import org.hakimtoto.store.Addressed;
import org.hakimtoto.store.NewMessage;
import org.hakimtoto.store.OpenCall;

/// How an office is told that it must phone somebody: pure.
final class CallTexts {
  /// A call that is due sooner is told before the work of the next days.
  static final Duration SOON = Duration.ofDays(1);

  /// How long the text may still be sent.
  static final Duration LIFE = Duration.ofHours(12);

  private CallTexts() {}

  /// @param office the office that must phone
  record About(OpenCall call, CaseReference reference, String office) {}

  /// The wording for a call; empty when its office is told by other words.
  static Optional<Kind> kind(OpenCall call) {
    return switch (call.reason()) {
      case NUMBER_UNSURE -> Optional.of(Kind.NUMBER_UNSURE);
      case CANNOT_COME -> Optional.empty();
      case NOT_REACHED ->
          Optional.of(call.toContact() ? Kind.CALL_PEOPLE : ofOffice(call.ofHearing()));
      case CALL_ONLY, CANNOT_READ, SHORT_NOTICE -> Optional.of(Kind.CALL_PEOPLE);
    };
  }

  private static Kind ofOffice(boolean ofHearing) {
    return ofHearing ? Kind.CALL_OFFICE : Kind.ALERT_UNREACHED;
  }

  /// By day, unless it would come too late then; of a child in danger at once.
  static NewMessage text(About about, Kind kind, Officer officer, Instant now) {
    OpenCall call = about.call();
    Instant byDay = SafeHours.DAYTIME.next(now);
    boolean atOnce = kind == Kind.ALERT_UNREACHED || byDay.isAfter(call.dueAt());
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

  private static int priority(OpenCall call, Kind kind, Instant now) {
    if (kind == Kind.ALERT_UNREACHED) {
      return Priority.RED;
    }
    return call.dueAt().isBefore(now.plus(SOON)) ? Priority.SAME_DAY : Priority.DUTY;
  }
}
