package org.hakimtoto.notifier.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.hearing.OpenAtCourts.Open;
import org.hakimtoto.store.outbox.NewMessage;

/// What a registry is asked for all of its cases at once, and when: pure.
public enum RegistryRound {
  /// Another day for the hearings of a day that was made a holiday.
  HOLIDAY(MessageKind.HOLIDAY_HITS, CourtCalendar.OPENS, CourtCalendar.CLOSES),
  /// What became of the hearings whose day passed.
  RESULTS(MessageKind.RESULTS_MISSING, CourtCalendar.CLOSES, LocalTime.of(20, 0));

  private final MessageKind kind;
  private final LocalTime from;
  private final LocalTime until;

  RegistryRound(MessageKind kind, LocalTime from, LocalTime until) {
    this.kind = kind;
    this.from = from;
    this.until = until;
  }

  /// Whether it is the time of a court day at which registries are asked this.
  public boolean isDue(CourtCalendar calendar, Instant now) {
    LocalTime time = Kenya.local(now).toLocalTime();
    return calendar.guessing().isCourtDay(Kenya.day(now))
        && !time.isBefore(from)
        && time.isBefore(until);
  }

  /// What is kept of having asked: of each holiday by itself.
  public String of(LocalDate day) {
    return this == HOLIDAY ? name() + " " + day : name();
  }

  /// The text to one officer of the registry.
  public NewMessage text(Officer officer, Open open, Instant now) {
    LocalDate today = Kenya.day(now);
    String day = open.day().toString();
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        kind.key(),
        kind.deliveryClass(),
        !open.day().isAfter(today.plusDays(1)) ? Priority.SAME_DAY : Priority.DUTY,
        officer.phone(),
        officer.language(),
        Map.of("day", day, "typed", day, "count", Integer.toString(open.count())),
        now,
        Kenya.endOf(this == HOLIDAY ? open.day() : today),
        Addressed.officer(officer.id()));
  }
}
