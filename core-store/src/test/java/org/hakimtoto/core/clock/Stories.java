package org.hakimtoto.core.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Triage;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.reference.ClockBooks;
import org.hakimtoto.store.reference.Holidays;

/// Invented cases for the clocks' stories, in Kenya's time.
final class Stories {
  static final ClockBook BOOK = ClockBooks.shipped();
  static final CourtCalendar CALENDAR = CourtCalendar.of(Holidays.shipped());
  static final UUID OFFICE = new UUID(0, 1);
  static final UUID OTHER = new UUID(0, 2);

  private Stories() {}

  static Instant at(String local) {
    return Kenya.at(LocalDateTime.parse(local));
  }

  static List<RunningClock> running(List<? extends CaseEvent> events) {
    return Clocks.running(List.copyOf(events), BOOK, CALENDAR);
  }

  static Optional<RunningClock> running(String name, List<? extends CaseEvent> events) {
    return running(events).stream().filter(clock -> clock.name().equals(name)).findFirst();
  }

  static List<CaseEvent> and(List<? extends CaseEvent> events, CaseEvent... more) {
    var all = new ArrayList<CaseEvent>(events);
    all.addAll(List.of(more));
    return all;
  }

  /// A child that needs care, at home.
  static CaseEvent.Reported reported(Urgency urgency, String at) {
    return reported(atHome(), urgency, at);
  }

  /// An accused boy in a cell.
  static CaseEvent.Reported inCell(int age, Guardian guardian, String at) {
    var report =
        report(
            ChildRole.ACCUSED, Danger.POLICE_CELL, StatedAge.of(age), Whereabouts.POLICE, guardian);
    return reported(report, Triage.urgency(report), at);
  }

  static CaseEvent.Reported inCell(String at) {
    return inCell(15, new Guardian.NotKnown(), at);
  }

  /// An accused boy at home.
  static CaseEvent.Reported accused(String at) {
    var report =
        report(
            ChildRole.ACCUSED,
            Danger.NONE,
            StatedAge.of(15),
            Whereabouts.HOME,
            new Guardian.NotKnown());
    return reported(report, Triage.urgency(report), at);
  }

  private static CaseEvent.Reported reported(Report report, Urgency urgency, String at) {
    Track track = Triage.track(report);
    return new CaseEvent.Reported(report, urgency, track, Optional.of(OFFICE), at(at));
  }

  private static Report atHome() {
    return report(
        ChildRole.NEEDS_CARE,
        Danger.NONE,
        StatedAge.of(9),
        Whereabouts.HOME,
        new Guardian.NotKnown());
  }

  private static Report report(
      ChildRole role, Danger danger, StatedAge age, Whereabouts where, Guardian guardian) {
    return new Report(
        role,
        danger,
        role == ChildRole.ACCUSED ? Category.THEFT : Category.NEGLECT,
        WithinThreeDays.NOT_ASKED,
        Sex.BOY,
        age,
        new Area(47, 275, 1),
        true,
        where,
        guardian,
        "",
        new Reporter.Unverified(new PhoneNumber("+254712345678"), Language.KISWAHILI, true));
  }

  static CaseEvent.Accepted accepted(String at) {
    return new CaseEvent.Accepted(OFFICE, OFFICE, at(at));
  }
}
