package org.hakimtoto.gateway.ussd.court;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.menus.vocabulary.CourtRoom.DayChoice;
import org.hakimtoto.menus.vocabulary.CourtRoom.HourChoice;
import org.hakimtoto.menus.vocabulary.Slot;

/// The days and hours that were said in a dialogue. What was typed is kept as a day and a time of
/// day; what was chosen is found again.
final class SaidDay {
  private SaidDay() {}

  static Optional<CaseReference> reference(Asker asker) {
    return CaseReference.parse(asker.place().answer(Slot.CASE));
  }

  static LocalDate today(Asker asker) {
    return Kenya.day(asker.now());
  }

  /// The day that is moved as a whole: today, unless another was typed.
  static LocalDate moved(Asker asker) {
    return Optional.of(asker.place().answer(Slot.DAY_FROM))
        .filter(typed -> !typed.isEmpty())
        .map(LocalDate::parse)
        .orElseGet(() -> today(asker));
  }

  /// The day something is set for or moved to; empty: none yet.
  ///
  /// @param after the next court day is one after this
  static Optional<LocalDate> day(Asker asker, CourtCalendar calendar, LocalDate after) {
    return asker
        .place()
        .chosen(Slot.DAY_CHOICE, DayChoice.values())
        .flatMap(choice ->
            switch (choice) {
              case NEXT_COURT_DAY -> Optional.of(calendar.guessing().nextCourtDay(after));
              case TYPED ->
                  Optional.of(asker.place().answer(Slot.DAY))
                      .filter(typed -> !typed.isEmpty())
                      .map(LocalDate::parse);
              case NONE_YET -> Optional.empty();
            });
  }

  /// The day and hour of a hearing; empty when not both were said.
  static Optional<Instant> moment(Asker asker, CourtCalendar calendar) {
    Optional<LocalTime> hour =
        asker
            .place()
            .chosen(Slot.HOUR_CHOICE, HourChoice.values())
            .filter(
                choice -> choice != HourChoice.TYPED || !asker.place().answer(Slot.HOUR).isEmpty())
            .map(choice -> CourtWords.hour(choice, asker.place().answer(Slot.HOUR)));
    return day(asker, calendar, today(asker)).flatMap(day -> hour.map(time -> Kenya.at(day, time)));
  }
}
