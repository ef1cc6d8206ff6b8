package org.hakimtoto.notifier.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.value.Kenya;

/// Whether a text about what was added to a case would only say again what the office has heard:
/// pure. What made the case more urgent, and a danger not named today, is never said again.
public final class SaidAgain {
  /// Texts of one case in a day that something was added, but for a danger.
  public static final int MOST_A_DAY = 3;

  /// What is told so soon after the report is told in the same call: it stands in the case before
  /// anybody looks.
  public static final Duration SAME_CALL = Duration.ofMinutes(3);

  private SaidAgain() {}

  /// @param before the events of the case before this one, the oldest first
  public static boolean is(CaseEvent event, List<CaseEvent> before) {
    return switch (event) {
      case CaseEvent.Added e when e.rose() -> false;
      case CaseEvent.Added e when e.danger().isPresent() ->
          today(e, before).stream().anyMatch(said -> said.danger().equals(e.danger()));
      case CaseEvent.Added e -> inSameCall(e, before) || today(e, before).size() >= MOST_A_DAY;
      case CaseEvent.GuardianNamed e when e.guardian() instanceof Guardian.DoNotContact -> false;
      case CaseEvent.GuardianNamed e -> inSameCall(e, before) || named(e, before) >= MOST_A_DAY;
      case CaseEvent.ContactSet e -> blockedBefore(e, before);
      default -> false;
    };
  }

  private static boolean inSameCall(CaseEvent event, List<CaseEvent> before) {
    boolean accepted = before.stream().anyMatch(CaseEvent.Accepted.class::isInstance);
    return !accepted
        && before.stream()
            .filter(CaseEvent.Reported.class::isInstance)
            .anyMatch(report -> event.at().isBefore(report.at().plus(SAME_CALL)));
  }

  private static List<CaseEvent.Added> today(CaseEvent event, List<CaseEvent> before) {
    return of(CaseEvent.Added.class, event, before);
  }

  private static int named(CaseEvent event, List<CaseEvent> before) {
    return of(CaseEvent.GuardianNamed.class, event, before).size();
  }

  private static <T extends CaseEvent> List<T> of(
      Class<T> kind, CaseEvent event, List<CaseEvent> before) {
    Instant begin = Kenya.startOf(Kenya.day(event.at()));
    return before.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(said -> !said.at().isBefore(begin))
        .toList();
  }

  /// By an officer, or by whoever named the guardian a danger: that is told as such.
  private static boolean blockedBefore(CaseEvent.ContactSet event, List<CaseEvent> before) {
    boolean named =
        before.stream()
            .filter(CaseEvent.GuardianNamed.class::isInstance)
            .map(CaseEvent.GuardianNamed.class::cast)
            .anyMatch(said ->
                said.guardian() instanceof Guardian.DoNotContact && said.at().equals(event.at()));
    boolean set =
        before.stream()
            .filter(CaseEvent.ContactSet.class::isInstance)
            .map(CaseEvent.ContactSet.class::cast)
            .anyMatch(said ->
                said.contact().equals(event.contact())
                    && said.details().mode() == Contact.Mode.NONE);
    return named || set;
  }
}
