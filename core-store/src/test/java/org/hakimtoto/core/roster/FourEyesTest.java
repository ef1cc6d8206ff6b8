package org.hakimtoto.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.FourEyes.Eyes;
import org.hakimtoto.core.roster.FourEyes.Proposed;
import org.hakimtoto.core.roster.FourEyes.Refusal;
import org.hakimtoto.core.roster.FourEyes.Second;
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

  /// Every cell: mark, place, agency, and whether the agency has two administrators there.
  @Test
  void administrators_decide_where_there_are_two_and_supervisors_where_there_are_not() {
    Area nairobi = new Area(47, 0, 0);
    Area mombasa = new Area(1, 0, 0);
    assertThat(decides(true, Agency.CHILDREN_SERVICES, nairobi, 2)).isTrue();
    assertThat(decides(true, Agency.CHILDREN_SERVICES, nairobi, 1)).isTrue();
    assertThat(decides(true, Agency.CHILDREN_SERVICES, Area.COUNTRY, 2)).isTrue();
    assertThat(decides(true, Agency.CHILDREN_SERVICES, mombasa, 2)).isFalse();
    assertThat(decides(true, Agency.CHILDREN_SERVICES, mombasa, 0)).isFalse();
    assertThat(decides(true, Agency.POLICE, nairobi, 2)).isFalse();
    assertThat(decides(true, Agency.POLICE, nairobi, 0)).isFalse();
    assertThat(decides(true, Agency.CHILDREN_SERVICES, new Area(47, 278, 0), 1)).isFalse();
    assertThat(decides(false, Agency.CHILDREN_SERVICES, nairobi, 2)).isFalse();
    assertThat(decides(false, Agency.CHILDREN_SERVICES, nairobi, 1)).isTrue();
    assertThat(decides(false, Agency.CHILDREN_SERVICES, nairobi, 0)).isTrue();
    assertThat(decides(false, Agency.CHILDREN_SERVICES, mombasa, 0)).isFalse();
    assertThat(decides(false, Agency.POLICE, nairobi, 0)).isFalse();
  }

  @Test
  void an_administrator_of_another_agency_or_place_counts_for_nothing() {
    var seats =
        List.of(
            unit(Agency.CHILDREN_SERVICES, new Area(47, 0, 0)),
            unit(Agency.CHILDREN_SERVICES, new Area(1, 0, 0)),
            unit(Agency.POLICE, new Area(47, 0, 0)));
    assertThat(FourEyes.eyes(OFFICE, seats)).isEqualTo(Eyes.ANY);
    var national = new ArrayList<>(seats);
    national.add(unit(Agency.CHILDREN_SERVICES, Area.COUNTRY));
    assertThat(FourEyes.eyes(OFFICE, national)).isEqualTo(Eyes.ADMINISTRATORS);
  }

  private static boolean decides(boolean administrator, Agency agency, Area area, int others) {
    Role role = agency == Agency.POLICE ? Role.POLICE_CHILD_DESK : Role.CHILDREN_COORDINATOR;
    var officer =
        new Officer(
            id(1), role, unit(agency, area), Language.ENGLISH, new PhoneNumber("+254700000001"));
    var seats = Collections.nCopies(others, unit(Agency.CHILDREN_SERVICES, new Area(47, 0, 0)));
    return FourEyes.theirs(
        new Second(officer, administrator), OFFICE, FourEyes.eyes(OFFICE, seats));
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
