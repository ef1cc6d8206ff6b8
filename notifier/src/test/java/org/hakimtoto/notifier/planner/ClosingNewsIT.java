package org.hakimtoto.notifier.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.notifier.planner.PleaStory.HEARING;
import static org.hakimtoto.notifier.planner.PleaStory.OTHER;
import static org.hakimtoto.notifier.planner.PleaStory.TUESDAY;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A case that is closed, on a real database: whoever was told anything hears that they need not
/// come, once, and nobody waits for a new date.
@ExtendWith(WithRealStores.class)
class ClosingNewsIT {
  private static final String CLOSED = "kind like 'closed%'";

  private RealStores stores;
  private PleaStory plea;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    plea = PleaStory.on(real);
    plea.plan();
    plea.done(plea.office, new CaseCommand.EndCustody(CustodyEnd.RELEASED));
    plea.plan();
  }

  @Test
  void whoever_was_told_the_day_hears_once_that_nothing_more_is_planned() {
    plea.became("DELIVERED", "hearing_id is not null");
    stores.change("update call_task set state = 'DONE', ended_at = now()");
    close();

    assertThat(plea.said(CLOSED))
        .containsExactlyInAnyOrder(
            "closed_family of contact READY", "closed_relay of contact by officer READY");
    assertThat(plea.messagesOf(2))
        .contains("hearing_ended_office of officer READY")
        .noneMatch(one -> one.startsWith("hearing_cancelled"));
    assertThat(plea.calls())
        .as("the father is phoned")
        .containsExactly(List.of("CALL_ONLY", "DONE"), List.of("CALL_ONLY", "OPEN"));
  }

  @Test
  void whoever_was_told_nothing_hears_nothing() {
    UUID uncle = new UUID(8, 9);
    plea.became("DELIVERED", "hearing_id is not null");
    plea.contact(uncle, new PhoneNumber("+254711000009"), Contact.Mode.NORMAL, true);
    plea.became("FAILED", "kind = 'hearing_set_relay'");
    close();

    assertThat(plea.said(CLOSED)).containsExactly("closed_family of contact READY");
  }

  @Test
  void a_promise_that_waits_to_be_sent_is_not_made() {
    plea.became("DELIVERED", "hearing_id is not null");
    plea.done(plea.registry, new CaseCommand.CancelHearing(HEARING, MoveReason.OTHER));
    plea.plan();
    assertThat(plea.said("kind = 'hearing_cancelled'"))
        .containsExactly("hearing_cancelled of contact READY");
    close();

    assertThat(plea.said("kind = 'hearing_cancelled'"))
        .containsExactly("hearing_cancelled of contact CANCELLED");
    assertThat(plea.said(CLOSED)).hasSize(2);
    assertThat(stores.count("select count(*) from case_clock")).isZero();
  }

  @Test
  void a_stop_silences_it_unless_a_day_falls_with_the_case() {
    plea.became("DELIVERED", "hearing_id is not null");
    stopped();
    plea.at(TUESDAY.plus(Duration.ofDays(1)));
    close();

    assertThat(closedTexts()).isEqualTo(1);
  }

  @Test
  void who_said_stop_still_hears_that_they_need_not_come() {
    plea.became("DELIVERED", "hearing_id is not null");
    stopped();
    close();

    assertThat(closedTexts()).isEqualTo(2);
  }

  @Test
  void a_case_that_goes_on_under_another_number_tells_no_end() {
    plea.became("DELIVERED", "hearing_id is not null");
    plea.file(11_111_111);
    plea.done(plea.office, new CaseCommand.Link(plea.idOf(OTHER)));
    plea.done(plea.office, new CaseCommand.Close(CloseReason.DUPLICATE));
    plea.plan();

    assertThat(closedTexts()).isZero();
    assertThat(plea.messagesOf(2)).contains("hearing_cancelled of contact READY");
    assertThat(stores.ask("select clock from case_clock where clock = 'new-date'"))
        .as("the date is owed in the case that goes on")
        .hasSize(1);
  }

  @Test
  void a_case_that_is_opened_again_takes_back_what_was_not_sent() {
    plea.became("DELIVERED", "hearing_id is not null");
    close();
    plea.done(plea.office, new CaseCommand.Reopen());
    plea.plan();

    assertThat(stores.ask("select distinct state from message where " + CLOSED))
        .containsExactly(List.of("CANCELLED"));
  }

  private long closedTexts() {
    return stores.count("select count(*) from message where " + CLOSED);
  }

  private void stopped() {
    stores.change(
        "insert into number_state (phone_index, stopped_at, stopped_by)"
            + " select phone_index, now(), 'person' from contact where id = '"
            + PleaStory.MOTHER
            + "'");
  }

  private void close() {
    plea.done(plea.office, new CaseCommand.Close(CloseReason.NOT_FOUNDED));
    plea.plan();
  }
}
