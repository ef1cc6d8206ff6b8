package org.hakimtoto.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.FourEyes.Proposed;
import org.hakimtoto.core.roster.FourEyes.Refusal;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;

class FourEyesTest {
  private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
  private static final Origin TOKEN = Origin.token(new UUID(1, 1));
  private static final Origin OTHER = Origin.token(new UUID(1, 2));
  private static final Unit OFFICE = unit(Agency.CHILDREN_SERVICES, new Area(47, 278, 0));
  private static final Officer COORDINATOR = coordinator(1);

  @Test
  void another_person_by_another_token_confirms_what_a_person_or_a_program_proposed() {
    assertThat(against(proposed(Optional.of(id(2)), true), OTHER)).isEmpty();
    assertThat(against(proposed(Optional.empty(), true), OTHER)).isEmpty();
    assertThat(against(proposed(Optional.of(id(2)), true), Origin.session(new UUID(1, 1))))
        .isEmpty();
  }

  @Test
  void nobody_confirms_alone() {
    assertThat(against(proposed(Optional.of(id(1)), true), OTHER)).contains(Refusal.SAME_PERSON);
    assertThat(against(proposed(Optional.of(id(2)), true), TOKEN)).contains(Refusal.SAME_ORIGIN);
    assertThat(against(proposed(Optional.empty(), true), TOKEN)).contains(Refusal.SAME_ORIGIN);
    var own = new Proposed(Optional.of(id(2)), TOKEN, Optional.of(id(1)), OFFICE, later(), true);
    assertThat(against(own, OTHER)).contains(Refusal.CONCERNED);
  }

  @Test
  void two_doors_without_an_id_are_told_apart_by_the_persons() {
    Origin line = Origin.of(Channel.CLI);
    var typed = new Proposed(Optional.of(id(2)), line, Optional.empty(), OFFICE, later(), true);
    assertThat(against(typed, line)).isEmpty();
  }

  @Test
  void a_proposal_dies_with_time_and_with_whoever_made_it() {
    assertThat(against(proposed(Optional.of(id(2)), false), OTHER)).contains(Refusal.PROPOSER_GONE);
    var old = new Proposed(Optional.of(id(2)), TOKEN, Optional.empty(), OFFICE, NOW, true);
    assertThat(against(old, OTHER)).contains(Refusal.EXPIRED);
  }

  @Test
  void only_who_looks_after_the_unit_confirms() {
    var elsewhere =
        new Officer(
            id(1),
            Role.CHILDREN_COORDINATOR,
            unit(Agency.CHILDREN_SERVICES, new Area(1, 0, 0)),
            Language.ENGLISH,
            new PhoneNumber("+254700000001"));
    assertThat(FourEyes.against(proposed(Optional.of(id(2)), true), elsewhere, OTHER, NOW))
        .contains(Refusal.NOT_THEIR_SUPERVISOR);
  }

  private static Optional<Refusal> against(Proposed proposed, Origin origin) {
    return FourEyes.against(proposed, COORDINATOR, origin, NOW);
  }

  private static Proposed proposed(Optional<UUID> by, boolean stands) {
    return new Proposed(by, TOKEN, Optional.empty(), OFFICE, later(), stands);
  }

  private static Instant later() {
    return NOW.plus(Duration.ofDays(1));
  }

  private static Officer coordinator(int id) {
    return new Officer(
        id(id),
        Role.CHILDREN_COORDINATOR,
        unit(Agency.CHILDREN_SERVICES, new Area(47, 0, 0)),
        Language.ENGLISH,
        new PhoneNumber("+25470000000" + id));
  }

  private static Unit unit(Agency agency, Area area) {
    return new Unit(new UUID(2, area.hashCode()), "unit", agency, "Unit", area);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
