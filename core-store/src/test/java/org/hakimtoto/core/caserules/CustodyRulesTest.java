package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseCommand.Add;
import org.hakimtoto.core.casefile.CaseCommand.EndCustody;
import org.hakimtoto.core.casefile.CaseCommand.StartCustody;
import org.hakimtoto.core.casefile.Custody;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.value.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes known later, and the child being held.
class CustodyRulesTest {
  private static final Add IN_A_CELL =
      new Add(Optional.of(Danger.POLICE_CELL), Optional.empty(), "");

  @ParameterizedTest(name = "{0}, {1}, {2}: held {3}")
  @CsvSource({
    "ACCUSED, POLICE_CELL, POLICE, true",
    "ACCUSED, NONE, POLICE, true",
    "NEEDS_CARE, POLICE_CELL, POLICE, true",
    "VICTIM, NONE, POLICE, false",
    "ACCUSED, NONE, HOME, false",
  })
  void a_report_of_a_held_child_begins_in_custody(
      ChildRole role, Danger danger, Whereabouts at, boolean held) {
    var report = Play.report(role, danger, Category.OTHER, "15", at, new Guardian.NotKnown());

    assertThat(Play.of(report).file().custody().isPresent()).isEqualTo(held);
  }

  @Test
  void whoever_says_that_the_child_is_in_a_cell_starts_the_clock() {
    var play = Play.accused().later(Duration.ofHours(2));

    play.by(Cast.CHIEF).does(IN_A_CELL);

    assertThat(play.file().custody()).contains(new Custody(CustodyKind.POLICE_CELL, play.now()));
    assertThat(play.file().urgency()).isEqualTo(Urgency.RED);
  }

  @Test
  void an_accused_child_with_the_police_is_held_and_a_victim_is_not() {
    var withPolice = new Add(Optional.empty(), Optional.of(Whereabouts.POLICE), "");
    var accused = Play.accused();
    var victim = Play.of(Play.report(ChildRole.VICTIM, Danger.NONE, Category.BEATEN, "9"));

    accused.by(Cast.CHIEF).does(withPolice);
    victim.by(Cast.CHIEF).does(withPolice);

    assertThat(accused.file().custody()).isPresent();
    assertThat(victim.file().custody()).isEmpty();
  }

  @Test
  void a_note_does_not_put_a_released_child_back_into_the_cell() {
    var play = Play.of(Play.report(ChildRole.ACCUSED, Danger.POLICE_CELL, Category.THEFT, "15"));
    play.by(Cast.POLICE).does(new EndCustody(CustodyEnd.RELEASED));

    play.by(Cast.CHIEF).does(new Add(Optional.empty(), Optional.empty(), "home again"));

    assertThat(play.file().custody()).isEmpty();
  }

  @Test
  void a_running_custody_is_not_begun_again_by_word() {
    var play = Play.of(Play.report(ChildRole.ACCUSED, Danger.POLICE_CELL, Category.THEFT, "15"));
    play.later(Duration.ofHours(5)).by(Cast.CHIEF).does(IN_A_CELL);

    assertThat(play.file().custody()).contains(new Custody(CustodyKind.POLICE_CELL, Play.NOW));
  }

  @Test
  void urgency_only_rises() {
    var play = Play.care();
    assertThat(play.file().urgency()).isEqualTo(Urgency.GREEN);

    play.by(Cast.CHIEF)
        .isRefused(Refusal.NOTHING_SAID, new Add(Optional.empty(), Optional.empty(), " "))
        .does(new Add(Optional.of(Danger.HURT_OR_SICK), Optional.empty(), ""))
        .does(new Add(Optional.of(Danger.NONE), Optional.of(Whereabouts.HOME), ""));

    assertThat(play.file().urgency()).isEqualTo(Urgency.RED);
  }

  @Test
  void custody_starts_changes_its_kind_and_ends() {
    var play = Play.arrested();
    Instant since = play.now().minus(Duration.ofHours(3));

    play.by(Cast.POLICE)
        .isRefused(Refusal.NOT_HELD, new EndCustody(CustodyEnd.RELEASED))
        .isRefused(
            Refusal.IN_THE_FUTURE,
            new StartCustody(CustodyKind.POLICE_CELL, play.in(Duration.ofMinutes(6))))
        .isRefused(
            Refusal.IN_THE_PAST,
            new StartCustody(CustodyKind.POLICE_CELL, play.in(Duration.ofDays(-366 * 18 - 1))))
        .isRefused(Refusal.IN_THE_PAST, new StartCustody(CustodyKind.POLICE_CELL, Instant.EPOCH))
        .does(new StartCustody(CustodyKind.POLICE_CELL, since))
        .isRefused(Refusal.HELD_ALREADY, new StartCustody(CustodyKind.POLICE_CELL, since))
        .does(new StartCustody(CustodyKind.REMAND_HOME, play.now()));
    assertThat(play.file().custody()).contains(new Custody(CustodyKind.REMAND_HOME, play.now()));

    play.by(Cast.POLICE).does(new EndCustody(CustodyEnd.BROUGHT_TO_COURT));
    assertThat(play.file().custody()).isEmpty();
  }

  @Test
  void a_clock_a_few_minutes_ahead_is_taken() {
    var play = Play.arrested();

    play.by(Cast.POLICE).does(new StartCustody(CustodyKind.POLICE_CELL, play.in(Given.SKEW)));
    assertThat(play.file().custody()).isPresent();
  }

  @Test
  void the_house_that_holds_the_child_takes_part() {
    var play = Play.arrested();
    assertThat(mayRead(play)).isFalse();

    play.by(Cast.IN_CHARGE).does(new StartCustody(CustodyKind.REMAND_HOME, play.now()));

    assertThat(play.file().units()).contains(Cast.HOME.id());
    assertThat(mayRead(play)).isTrue();
  }

  private static boolean mayRead(Play play) {
    return CaseAccess.may(Cast.IN_CHARGE, play.file().parties(), Permission.READ_FILE, play.now());
  }
}
