package org.hakimtoto.notifier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.EventExamples;
import org.hakimtoto.core.clock.Addressee;
import org.hakimtoto.core.clock.ClockBook;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.reference.ClockBooks;
import org.junit.jupiter.api.Test;

class AudienceTest {
  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");
  private static final ClockBook BOOK = ClockBooks.shipped();
  private static final Unit OFFICE =
      new Unit(new UUID(1, 1), "office", Agency.CHILDREN_SERVICES, "Office", Area.ofCounty(47));
  private static final List<AlertPlan.Told> TOLD =
      List.of(
          new AlertPlan.Told(
              new Routing.Told(OFFICE, Routing.Reason.RESPONSIBLE),
              List.of(
                  new Officer(
                      new UUID(2, 2),
                      Role.CHILDREN_OFFICER,
                      OFFICE,
                      Language.ENGLISH,
                      new PhoneNumber("+254700000002")))));

  /// Whoever must hear of an event gets words, and for what nobody must hear there are none.
  @Test
  void there_are_words_for_every_event_with_an_audience_and_for_no_other() {
    for (CaseEvent event : EventExamples.all()) {
      boolean somebody = !(Audience.of(event, BOOK) instanceof Audience.Nobody);
      boolean words =
          AlertPlan.messages(stored(event), TOLD, NOW).stream()
              .anyMatch(message -> !message.kind().equals(MessageKind.RECEIPT.key()));

      assertThat(words).as(event.getClass().getSimpleName()).isEqualTo(somebody);
    }
  }

  @Test
  void a_clock_names_its_own_audience_and_an_unknown_one_the_holder() {
    var missed = new CaseEvent.ClockMissed("arrest-to-court", NOW, NOW);
    var unknown = new CaseEvent.ClockWarned("no-such-clock", NOW, NOW);

    assertThat(Audience.of(missed, BOOK))
        .isEqualTo(
            new Audience.ByPart(
                Set.of(
                    Addressee.RESPONSIBLE_OFFICE,
                    Addressee.POLICE_DESK,
                    Addressee.SUPERVISING_OFFICE)));
    assertThat(Audience.of(unknown, BOOK))
        .isEqualTo(new Audience.ByPart(Set.of(Addressee.RESPONSIBLE_OFFICE)));
  }

  /// A climb that has reached the top has nobody left to tell; a child in a cell always has.
  @Test
  void only_the_steps_of_a_climb_may_find_nobody() {
    for (var rule : BOOK.rules()) {
      var missed = new CaseEvent.ClockMissed(rule.name(), NOW, NOW);

      assertThat(Audience.of(missed, BOOK).mustBeReached())
          .as(rule.name())
          .isEqualTo(!rule.name().matches("accept-.*-(second|third)"));
    }
    assertThat(new Audience.Nobody().mustBeReached()).isFalse();
    assertThat(new Audience.Holder().mustBeReached()).isTrue();
  }

  @Test
  void a_unit_that_takes_up_a_case_nobody_held_is_not_told_of_itself() {
    var taken = new CaseEvent.HandedOver(OFFICE.id(), OFFICE.id(), NOW);

    assertThat(Audience.of(taken, BOOK)).isEqualTo(new Audience.Nobody());
  }

  private static StoredEvent stored(CaseEvent event) {
    return new StoredEvent(
        new UUID(4, 1),
        new UUID(4, 2),
        new CaseReference(482_137_559),
        Area.ofSubCounty(47, 278),
        Optional.of(OFFICE),
        event);
  }
}
