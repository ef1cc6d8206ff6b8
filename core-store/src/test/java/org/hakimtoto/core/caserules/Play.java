package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Reports;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Roster;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.store.reference.Holidays;

/// One case, played: officers act, the clock goes on, what follows is asserted.
final class Play {
  /// A Wednesday, nine in the morning in Kenya.
  static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");

  static final CourtCalendar CALENDAR = CourtCalendar.of(Holidays.shipped());

  private final List<CaseEvent> history = new ArrayList<>();
  private Instant now = NOW;
  private CaseFile file;
  private int ids;

  private Play(Report report, Optional<UUID> holder) {
    var opening = CaseRules.report(report, holder, now);
    history.add(opening);
    file = CaseFile.opened(opening);
  }

  /// A case that the children's office of the place holds.
  static Play of(Report report) {
    return new Play(report, Optional.of(Cast.OFFICE.id()));
  }

  /// A case that nobody answers for.
  static Play unheld(Report report) {
    return new Play(report, Optional.empty());
  }

  /// A neglected child that a chief reported; the guardian is not known.
  static Play care() {
    return of(report(ChildRole.NEEDS_CARE, Danger.NONE, Category.NEGLECT, "9"));
  }

  /// A boy of fifteen who is accused and not held.
  static Play accused() {
    return of(report(ChildRole.ACCUSED, Danger.NONE, Category.THEFT, "15"));
  }

  /// The same, accepted by office and station and arrested.
  static Play arrested() {
    var play = accused();
    play.by(Cast.CHILDREN).does(new CaseCommand.Accept());
    play.by(Cast.POLICE)
        .does(new CaseCommand.Accept())
        .does(move(Track.CONFLICT_WITH_THE_LAW, Stage.ARREST));
    return play;
  }

  static Report report(ChildRole role, Danger danger, Category category, String age) {
    var whereabouts = danger == Danger.POLICE_CELL ? Whereabouts.POLICE : Whereabouts.HOME;
    return report(role, danger, category, age, whereabouts, new Guardian.NotKnown());
  }

  static Report report(
      ChildRole role,
      Danger danger,
      Category category,
      String age,
      Whereabouts whereabouts,
      Guardian guardian) {
    return new Report(
        role,
        danger,
        category,
        WithinThreeDays.NOT_ASKED,
        Sex.BOY,
        Reports.age(age),
        Reports.KIBRA,
        true,
        whereabouts,
        guardian,
        "",
        new Reporter.Verified(Cast.CHIEF.id(), Cast.CHIEF.phone(), Language.ENGLISH));
  }

  static CaseCommand.MoveStage move(Track track, Stage to) {
    return new CaseCommand.MoveStage(track, to);
  }

  static Contact contact(Contact.Relation relation, Contact.Mode mode) {
    Optional<PhoneNumber> phone =
        mode == Contact.Mode.NONE
            ? Optional.empty()
            : Optional.of(new PhoneNumber("+254711000111"));
    return new Contact(
        relation,
        phone,
        mode,
        Language.KISWAHILI,
        true,
        false,
        Optional.empty(),
        Contact.DEFAULT_FROM,
        Contact.DEFAULT_UNTIL);
  }

  Acting by(Officer officer) {
    return new Acting(officer);
  }

  Play later(Duration time) {
    now = now.plus(time);
    return this;
  }

  Instant now() {
    return now;
  }

  Instant in(Duration time) {
    return now.plus(time);
  }

  CaseFile file() {
    return file;
  }

  Hearing hearing(UUID id) {
    return Objects.requireNonNull(file.hearings().get(id));
  }

  Contact contact(UUID id) {
    return Objects.requireNonNull(file.contacts().get(id));
  }

  List<CaseEvent> history() {
    return List.copyOf(history);
  }

  CaseEvent last() {
    return history.getLast();
  }

  /// A new id, the same in each run.
  UUID id() {
    return new UUID(9, ++ids);
  }

  Decision decide(Officer officer, CaseCommand command) {
    return decide(officer, command, Cast.UNITS);
  }

  Decision decide(Officer officer, CaseCommand command, Map<UUID, Unit> units) {
    return decide(
        officer,
        command,
        new Roster(units, units.values(), CaseRules.officer(command).flatMap(Cast::known)));
  }

  Decision decide(Officer officer, CaseCommand command, Roster roster) {
    return CaseRules.decide(file, command, officer, now, roster, CALENDAR);
  }

  /// Takes events for true that were decided or, as clocks are, came by themselves.
  Play happened(List<CaseEvent> events) {
    history.addAll(events);
    file = file.after(events);
    assertThat(file).isEqualTo(CaseFile.of(history));
    assertThat(file.version()).isEqualTo(history.size());
    return this;
  }

  /// An officer at work on the case.
  final class Acting {
    private final Officer officer;

    private Acting(Officer officer) {
      this.officer = officer;
    }

    Acting does(CaseCommand command) {
      Decision decision = decide(officer, command);
      assertThat(decision).as("%s: %s", officer.role(), command).isInstanceOf(Decision.Done.class);
      happened(((Decision.Done) decision).events());
      return this;
    }

    Acting isRefused(Refusal why, CaseCommand command) {
      assertThat(decide(officer, command))
          .as("%s: %s", officer.role(), command)
          .isEqualTo(Decision.refused(why));
      return this;
    }

    Play then() {
      return Play.this;
    }
  }
}
