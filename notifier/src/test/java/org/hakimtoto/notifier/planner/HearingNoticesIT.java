package org.hakimtoto.notifier.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.notifier.planner.PleaStory.HEARING;
import static org.hakimtoto.notifier.planner.PleaStory.MOTHERS;
import static org.hakimtoto.notifier.planner.PleaStory.OTHER;
import static org.hakimtoto.notifier.planner.PleaStory.THURSDAY;
import static org.hakimtoto.notifier.planner.PleaStory.TUESDAY;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.Hearing.TripStep;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Days in court on a real database: who was told what decides who is told next.
@ExtendWith(WithRealStores.class)
class HearingNoticesIT {
  private RealStores stores;
  private PleaStory plea;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    plea = PleaStory.on(real);
  }

  @Test
  void a_day_is_told_to_the_offices_the_holders_of_the_child_and_the_family() {
    plea.plan();

    assertThat(plea.messages())
        .containsExactlyInAnyOrder(
            // the police hold the child
            "escort of officer READY",
            "hearing_set_holder of officer READY",
            "hearing_set of contact READY",
            "hearing_set_relay of contact by officer READY");
    assertThat(plea.calls()).containsExactly(List.of("CALL_ONLY", "OPEN"));
    assertThat(stores.ask("select distinct due_at from message where contact_id is not null"))
        .as("within safe hours")
        .containsExactly(List.of("2026-11-21 05:00:00+00"));
  }

  @Test
  void an_event_that_is_superseded_when_it_is_planned_is_told_to_nobody() {
    plea.move(THURSDAY);
    plea.plan();

    assertThat(stores.ask("select distinct hearing_version from message"))
        .containsExactly(List.of("2"));
    assertThat(plea.messages()).contains("hearing_set of contact READY").hasSize(4);

    plea.done(plea.registry, new CaseCommand.CancelHearing(HEARING, MoveReason.OTHER));
    plea.plan();
    assertThat(plea.messages())
        .as("nobody was told of anything")
        .hasSize(4)
        .allMatch(this::cancelled);
  }

  @Test
  void a_move_goes_as_one_to_those_who_were_told_and_as_a_new_day_to_the_others() {
    plea.plan();
    plea.became("ACCEPTED", "kind = 'hearing_set'");
    plea.became("FAILED", "kind = 'hearing_set_relay'");
    plea.became("AMBIGUOUS", "kind = 'escort'");
    stores.change("update call_task set state = 'DONE', ended_at = now()");
    plea.move(THURSDAY);
    plea.plan();

    assertThat(plea.messagesOf(2))
        .containsExactlyInAnyOrder(
            "hearing_moved_office of officer READY",
            "hearing_set_holder of officer READY",
            "hearing_moved of contact READY",
            "hearing_set_relay of contact by officer READY");
    assertThat(plea.calls())
        .containsExactly(List.of("CALL_ONLY", "DONE"), List.of("CALL_ONLY", "OPEN"));
  }

  @Test
  void a_day_that_moves_away_and_back_before_anybody_heard_of_it_is_no_news() {
    plea.plan();
    plea.became("DELIVERED", "hearing_id is not null");
    plea.move(THURSDAY);
    plea.move(TUESDAY);
    plea.plan();

    assertThat(plea.messagesOf(3)).isEmpty();
    assertThat(stores.count("select count(*) from reminder where version = 3")).isEqualTo(4);
  }

  @Test
  void less_than_eighteen_hours_ahead_they_are_phoned_besides() {
    plea.plan();
    plea.became("DELIVERED", "hearing_id is not null");
    plea.at(TUESDAY.minus(Duration.ofHours(17)));
    plea.done(plea.registry, new CaseCommand.CancelHearing(HEARING, MoveReason.COURT_NOT_SITTING));
    plea.plan();

    assertThat(plea.messagesOf(2))
        .containsExactlyInAnyOrder(
            "hearing_cancelled_office of officer READY",
            "hearing_cancelled_office of officer READY",
            "hearing_cancelled of contact READY",
            "hearing_cancelled_relay of contact by officer READY");
    assertThat(
            stores.ask(
                "select reason, due_at from call_task where state = 'OPEN' and hearing_id is not"
                    + " null order by contact_id"))
        .as("the father was never phoned of the day, so nothing is off for him")
        .containsExactly(
            List.of("SHORT_NOTICE", "2026-12-01 04:00:00+00"),
            List.of("SHORT_NOTICE", "2026-12-01 04:00:00+00"));
    assertThat(stores.ask("select distinct priority from message where hearing_version = 2"))
        .containsExactly(List.of("1"));
  }

  /// Nobody is promised a date that will not come.
  @Test
  void what_is_called_off_for_good_is_told_as_the_end() {
    plea.plan();
    plea.became("DELIVERED", "hearing_id is not null");
    plea.done(plea.registry, new CaseCommand.CancelHearing(HEARING, MoveReason.NO_LONGER_NEEDED));
    plea.plan();

    assertThat(plea.messagesOf(2))
        .containsExactlyInAnyOrder(
            "hearing_ended_office of officer READY",
            "hearing_ended_office of officer READY",
            "closed_family of contact READY",
            "closed_relay of contact by officer READY");
  }

  @Test
  void where_another_day_stands_nobody_is_told_that_nothing_more_is_planned() {
    plea.plan();
    plea.became("DELIVERED", "hearing_id is not null");
    plea.done(
        plea.registry,
        new CaseCommand.SetHearing(
            new UUID(9, 77), HearingKind.MENTION, plea.registry.unit().id(), THURSDAY));
    plea.done(plea.registry, new CaseCommand.CancelHearing(HEARING, MoveReason.NO_LONGER_NEEDED));
    plea.plan();

    assertThat(plea.messagesOf(2))
        .contains("hearing_cancelled of contact READY")
        .doesNotContain("closed_family of contact READY");
  }

  @Test
  void that_a_child_cannot_be_brought_is_told_to_the_court_and_the_office_at_once() {
    plea.plan();
    Officer police = stores.officer("+254700000003");
    plea.done(police, new CaseCommand.SayTripToCourt(HEARING, TripStep.LEFT));
    plea.plan();
    assertThat(stores.count("select count(*) from message where kind like 'trip_%'")).isZero();

    plea.done(police, new CaseCommand.SayTripToCourt(HEARING, TripStep.NO_VEHICLE));
    plea.plan();

    assertThat(
            stores.ask(
                "select u.agency from message m join officer o on o.id = m.officer_id"
                    + " join unit u on u.id = o.unit_id where m.kind = 'trip_no_vehicle'"
                    + " order by u.agency"))
        .containsExactly(List.of("CHILDREN_SERVICES"), List.of("JUDICIARY"));
  }

  @Test
  void the_family_of_linked_cases_is_told_and_a_number_that_is_blocked_in_one_is_blocked() {
    plea.file(11_111_111);
    UUID aunt = new UUID(8, 4);
    PhoneNumber aunts = new PhoneNumber("+254711000004");
    plea.done(plea.office, new CaseCommand.Accept(), OTHER);
    plea.contact(OTHER, aunt, aunts, Contact.Mode.DISCREET, true);
    plea.contact(OTHER, new UUID(8, 5), MOTHERS, Contact.Mode.NORMAL, true);
    UUID other = plea.idOf(OTHER);
    plea.done(plea.office, new CaseCommand.Link(other));
    plea.plan();
    assertThat(plea.messagesOf(1))
        .contains("hearing_set of contact READY", "hearing_set_discreet of contact READY")
        .hasSize(5);

    plea.became("DELIVERED", "hearing_id is not null");
    plea.block(OTHER, new UUID(8, 5));
    plea.move(THURSDAY);
    plea.plan();
    assertThat(plea.messagesOf(2))
        .contains("hearing_moved_discreet of contact READY")
        .doesNotContain("hearing_moved of contact READY");
  }

  private boolean cancelled(String message) {
    return message.endsWith("CANCELLED");
  }
}
