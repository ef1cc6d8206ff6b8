package org.hakimtoto.notifier.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.message.DayList;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.outbox.NewMessage;

/// One text to each officer for all cases in which the office must be in court on a day: pure.
public final class DayInCourtPlan {
  /// So long it may still be sent, by day.
  static final Duration LIFE = Duration.ofHours(4);

  private DayInCourtPlan() {}

  /// Whoever was told of a day within it knows it still: no text of its own for that day.
  public static final Duration FRESH = Duration.ofDays(7);

  /// A hearing of the day, and the officers whose offices must be there.
  ///
  /// @param fresh the officers who were told of it within [#FRESH]
  public record Sitting(
      CaseReference reference, Instant when, Collection<Officer> officers, Set<UUID> fresh) {
    public Sitting {
      officers = List.copyOf(officers);
      fresh = Set.copyOf(fresh);
    }
  }

  /// @param sittings of one day
  public static List<NewMessage> texts(List<Sitting> sittings, Instant now) {
    Map<Officer, Set<DayList.Entry>> byOfficer = new LinkedHashMap<>();
    sittings.stream()
        .sorted(
            Comparator.comparing(Sitting::when).thenComparingInt(one -> one.reference().number()))
        .forEach(sitting ->
            sitting
                .officers()
                .forEach(officer ->
                    byOfficer
                        .computeIfAbsent(officer, _ -> new LinkedHashSet<>())
                        .add(new DayList.Entry(sitting.reference(), sitting.when()))));
    return byOfficer.entrySet().stream()
        .filter(told -> anyForgotten(told.getKey(), sittings))
        .map(told -> text(told.getKey(), List.copyOf(told.getValue()), now))
        .toList();
  }

  private static boolean anyForgotten(Officer officer, List<Sitting> sittings) {
    return sittings.stream()
        .anyMatch(sitting ->
            sitting.officers().contains(officer) && !sitting.fresh().contains(officer.id()));
  }

  private static NewMessage text(Officer officer, List<DayList.Entry> entries, Instant now) {
    LocalDate day = Kenya.day(entries.getFirst().when());
    Instant due = SafeHours.DAYTIME.next(now);
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        MessageKind.DAY_IN_COURT.key(),
        MessageKind.DAY_IN_COURT.deliveryClass(),
        Priority.DUTY,
        officer.phone(),
        officer.language(),
        Map.of(
            "day",
            day.toString(),
            "count",
            Integer.toString(entries.size()),
            "cases",
            DayList.of(entries, officer.language().code())),
        due,
        due.plus(LIFE),
        Addressed.officer(officer.id()));
  }
}
