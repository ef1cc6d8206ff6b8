package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseCommand.Assign;
import org.hakimtoto.core.casefile.CaseCommand.Unassign;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who of an office has a case: who takes it, who gives it, and when it ends.
class AssignmentRulesTest {
  private static final Map<String, Officer> PEOPLE =
      Map.of(
          "officer", Cast.CHILDREN,
          "colleague", Cast.COLLEAGUE,
          "head", Cast.HEAD,
          "county", Cast.COORDINATOR,
          "police", Cast.POLICE,
          "prosecutor", Cast.PROSECUTOR,
          "far", Cast.FAR_CHILDREN,
          "chief", Cast.CHIEF);

  private final Play play = Play.accused();

  /// The office holds it, and nobody else takes part yet.
  @ParameterizedTest(name = "{0} gives it to {1}: {2}")
  @CsvSource({
    "officer, officer, -",
    "colleague, colleague, -",
    "officer, colleague, NOT_YOURS_TO_GIVE",
    "head, officer, -",
    "head, head, -",
    "county, colleague, -",
    // the county's office takes no part itself
    "county, county, NOT_OF_THE_OFFICE",
    "head, far, NOT_OF_THE_OFFICE",
    "head, chief, NOT_OF_THE_OFFICE",
    "head, police, NOT_OF_THE_OFFICE",
    "police, police, NOT_ALLOWED",
    "prosecutor, prosecutor, NOT_ALLOWED",
    "far, far, NOT_ALLOWED",
    "chief, chief, NOT_ALLOWED",
  })
  void who_may_give_a_case_to_whom(String by, String to, String refused) {
    var command = new Assign(person(to).id());

    if (refused.equals("-")) {
      play.by(person(by)).does(command);
      assertThat(play.file().assigned())
          .containsExactly(Map.entry(Cast.OFFICE.id(), person(to).id()));
    } else {
      play.by(person(by)).isRefused(Refusal.valueOf(refused), command);
    }
  }

  @ParameterizedTest(name = "{0} ends it: {1}")
  @CsvSource({
    "officer, -",
    "colleague, NOT_YOURS_TO_GIVE",
    "head, -",
    "county, -",
    "far, NOT_ALLOWED"
  })
  void who_may_end_it(String by, String refused) {
    play.by(Cast.CHILDREN).does(new Assign(Cast.CHILDREN.id()));
    var command = new Unassign(Cast.CHILDREN.id());

    if (refused.equals("-")) {
      play.by(person(by)).does(command).isRefused(Refusal.NOTHING_ASKED, command);
      assertThat(play.file().assigned()).isEmpty();
    } else {
      play.by(person(by)).isRefused(Refusal.valueOf(refused), command);
    }
  }

  @Test
  void it_is_taken_once_and_from_a_colleague_too() {
    play.by(Cast.CHILDREN)
        .does(new Assign(Cast.CHILDREN.id()))
        .isRefused(Refusal.ALREADY_DONE, new Assign(Cast.CHILDREN.id()));
    play.by(Cast.COLLEAGUE)
        .isRefused(Refusal.NOTHING_ASKED, new Unassign(Cast.COLLEAGUE.id()))
        .does(new Assign(Cast.COLLEAGUE.id()));
    assertThat(play.last())
        .isEqualTo(new CaseEvent.Assigned(Cast.OFFICE.id(), Cast.COLLEAGUE.id(), play.now()));
    assertThat(play.file().assigned())
        .containsExactly(Map.entry(Cast.OFFICE.id(), Cast.COLLEAGUE.id()));
  }

  /// As an officer who has left, lost the phone or looks after the roster.
  @Test
  void nobody_gives_it_to_one_who_is_not_in_service() {
    var nobody = new Roster(Cast.UNITS, Cast.UNITS.values(), Optional.empty());

    assertThat(play.decide(Cast.CHILDREN, new Assign(Cast.CHILDREN.id()), nobody))
        .isEqualTo(Decision.refused(Refusal.NO_SUCH_OFFICER));
    assertThat(play.decide(Cast.CHILDREN, new Unassign(Cast.CHILDREN.id()), nobody))
        .isEqualTo(Decision.refused(Refusal.NO_SUCH_OFFICER));
  }

  @Test
  void each_office_that_takes_part_has_somebody_of_its_own() {
    play.by(Cast.POLICE).does(new CaseCommand.Accept()).does(new Assign(Cast.POLICE.id()));
    play.by(Cast.CHILDREN).does(new Assign(Cast.CHILDREN.id()));

    assertThat(play.file().assigned())
        .containsOnly(
            Map.entry(Cast.STATION.id(), Cast.POLICE.id()),
            Map.entry(Cast.OFFICE.id(), Cast.CHILDREN.id()));
    play.by(Cast.POLICE).isRefused(Refusal.NOT_YOURS_TO_GIVE, new Unassign(Cast.CHILDREN.id()));
  }

  @Test
  void an_office_that_takes_no_part_has_nobody_until_it_does() {
    play.by(Cast.COORDINATOR)
        .isRefused(Refusal.NOT_OF_THE_OFFICE, new Assign(Cast.COORDINATOR.id()))
        .does(new CaseCommand.Accept())
        .does(new Assign(Cast.COORDINATOR.id()));
  }

  @Test
  void it_ends_when_the_case_goes_to_another_office() {
    play.by(Cast.CHILDREN)
        .does(new Assign(Cast.CHILDREN.id()))
        .does(new CaseCommand.HandOver(Cast.FAR_OFFICE.id()));

    assertThat(play.file().assigned()).isEmpty();
    play.by(Cast.FAR_CHILDREN).does(new Assign(Cast.FAR_CHILDREN.id()));
    assertThat(play.file().assigned()).containsOnlyKeys(Cast.FAR_OFFICE.id());
  }

  @Test
  void it_ends_when_the_office_cannot_act() {
    play.by(Cast.CHILDREN)
        .does(new CaseCommand.Accept())
        .does(new Assign(Cast.CHILDREN.id()))
        .does(new CaseCommand.Decline(DeclineReason.NOT_OUR_AREA));

    assertThat(play.file().assigned()).isEmpty();
  }

  @Test
  void a_closed_case_is_given_to_nobody() {
    play.by(Cast.CHILDREN).does(new CaseCommand.Link(play.id()));
    play.by(Cast.CHILDREN)
        .does(new CaseCommand.Accept())
        .does(new CaseCommand.Close(CloseReason.DUPLICATE))
        .isRefused(Refusal.CASE_CLOSED, new Assign(Cast.CHILDREN.id()));
  }

  private static Officer person(String name) {
    return Objects.requireNonNull(PEOPLE.get(name));
  }
}
