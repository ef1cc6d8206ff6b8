package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Roster;
import org.junit.jupiter.api.Test;

/// Whoever does something a second time is told that it was done.
class RepeatedTest {
  private static final Duration LATER = Duration.ofMinutes(20);

  @Test
  void held_by_order_of_a_court_twice_was_done_and_nothing_must_end_first() {
    var play = Play.of(Play.report(ChildRole.ACCUSED, Danger.POLICE_CELL, Category.THEFT, "15"));
    play.by(Cast.POLICE).does(remand(play));
    Instant first = play.now();
    play.later(LATER);

    assertThat(refusedAs(play, Cast.POLICE, remand(play))).contains(first);
    play.by(Cast.POLICE).does(new CaseCommand.EndCustody(CustodyEnd.RELEASED));
    assertThat(refusedAs(play, Cast.POLICE, new CaseCommand.EndCustody(CustodyEnd.RELEASED)))
        .contains(play.now());
    assertThat(
            refusedAs(play, Cast.POLICE, new CaseCommand.EndCustody(CustodyEnd.BROUGHT_TO_COURT)))
        .as("another end than the one that was recorded")
        .isEmpty();
  }

  @Test
  void what_was_undone_since_is_not_called_done() {
    var play = Play.accused();
    play.by(Cast.REGISTRY).does(new CaseCommand.AskProbationReport());
    play.by(Cast.PROBATION_OFFICER).does(new CaseCommand.FileProbationReport());

    assertThat(refusedAs(play, Cast.PROBATION_OFFICER, new CaseCommand.FileProbationReport()))
        .contains(play.now());
    play.by(Cast.REGISTRY).does(new CaseCommand.AskProbationReport());
    assertThat(by(play, Cast.PROBATION_OFFICER, new CaseCommand.FileProbationReport()))
        .as("asked for anew")
        .isEmpty();
  }

  @Test
  void who_may_not_learns_that_and_a_closed_case_is_closed() {
    var play = Play.care();
    play.by(Cast.CHILDREN).does(new CaseCommand.Accept());
    play.by(Cast.CHILDREN).does(new CaseCommand.Close(CloseReason.NOT_FOUNDED));

    assertThat(refusedAs(play, Cast.CHILDREN, new CaseCommand.Close(CloseReason.NOT_FOUNDED)))
        .contains(play.now());
    assertThat(refusedAs(play, Cast.CHILDREN, new CaseCommand.Accept()))
        .as("that it is closed says more than that it was accepted")
        .isEmpty();
    assertThat(
            Repeated.by(
                play.history(), new CaseCommand.Accept(), Cast.CHILDREN, Refusal.NOT_ALLOWED))
        .isEmpty();
  }

  /// Thousands of commands that were done, each given once more at once: each that is refused then
  /// is known for what it is, but those whose refusal says so itself.
  @Test
  void no_command_that_was_done_is_refused_for_another_reason() {
    var random = new Random(11);
    var any = new AnyCommand(random);
    Set<String> otherwise = new TreeSet<>();
    Set<Class<?>> repeated = new HashSet<>();
    for (int i = 0; i < 400; i++) {
      walk(random, any, otherwise, repeated);
    }

    assertThat(otherwise)
        .containsExactly(
            "AskAccess ALREADY_DONE",
            "CorrectReport NOTHING_SAID",
            "NameGuardian DO_NOT_CONTACT",
            "SetHearing ALREADY_DONE");
    assertThat(repeated).hasSizeGreaterThan(15);
  }

  private static void walk(
      Random random, AnyCommand any, Set<String> otherwise, Set<Class<?>> repeated) {
    Instant now = Play.NOW;
    var history = new ArrayList<CaseEvent>();
    history.add(CaseRules.report(any.report(), Optional.of(Cast.OFFICE.id()), now));
    var file = CaseFile.of(history);
    for (int step = 0; step < 80; step++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(300)));
      CaseCommand command = any.command(file, now);
      Officer officer = somebody(random, file, command, now);
      if (decide(file, command, officer, now) instanceof Decision.Done done) {
        history.addAll(done.events());
        file = file.after(done.events());
        if (decide(file, command, officer, now) instanceof Decision.Refused refused
            && refused.why() != Refusal.NOT_ALLOWED
            && refused.why() != Refusal.TOO_MANY) {
          if (Repeated.by(history, command, officer, refused.why()).isPresent()) {
            repeated.add(command.getClass());
          } else {
            otherwise.add(command.getClass().getSimpleName() + " " + refused.why());
          }
        }
      }
    }
  }

  private static Officer somebody(Random random, CaseFile file, CaseCommand command, Instant now) {
    List<Officer> may =
        Cast.ALL.stream()
            .filter(officer -> CaseAccess.may(officer, file.parties(), command.needs(), now))
            .toList();
    List<Officer> among = may.isEmpty() ? Cast.ALL : may;
    return among.get(random.nextInt(among.size()));
  }

  private static Decision decide(CaseFile file, CaseCommand command, Officer officer, Instant now) {
    var roster =
        new Roster(
            Cast.UNITS, Cast.UNITS.values(), CaseRules.officer(command).flatMap(Cast::known));
    return CaseRules.decide(file, command, officer, now, roster, CourtCalendar.of(List.of()));
  }

  private static CaseCommand remand(Play play) {
    return new CaseCommand.StartCustody(CustodyKind.REMAND_HOME, play.now());
  }

  /// When what is refused now was done; empty: it is refused for what stands in its way.
  private static Optional<Instant> refusedAs(Play play, Officer officer, CaseCommand command) {
    assertThat(play.decide(officer, command)).isInstanceOf(Decision.Refused.class);
    OptionalInt at =
        Repeated.by(
            play.history(),
            command,
            officer,
            ((Decision.Refused) play.decide(officer, command)).why());
    return at.isEmpty() ? Optional.empty() : Optional.of(play.history().get(at.getAsInt()).at());
  }

  private static OptionalInt by(Play play, Officer officer, CaseCommand command) {
    return Repeated.by(play.history(), command, officer, Refusal.NOTHING_ASKED);
  }
}
