package org.hakimtoto.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.store.outbox.OutboxBacklog.Lane.ALERTS;
import static org.hakimtoto.store.outbox.OutboxBacklog.Lane.OTHERS;
import static org.hakimtoto.store.outbox.OutboxBacklog.Lane.RED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.store.outbox.OutboxBacklog.Waiting;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class OutboxBacklogIT {
  private static final Instant NOW = OutboxContract.NOW;

  private RealStores stores;
  private MessageOutbox outbox;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    outbox =
        new MessageOutbox(real.database(), real.sealing(), UUID::randomUUID, OutboxContract.LEASE);
  }

  @Test
  void an_empty_outbox_has_nothing_that_waits() {
    OutboxBacklog backlog = backlog();

    assertThat(List.of(backlog.of(RED), backlog.of(ALERTS), backlog.of(OTHERS)))
        .containsOnly(new Waiting(0, Duration.ZERO));
  }

  @Test
  void what_is_due_waits_by_lane_and_what_is_for_later_does_not() {
    add("duty", 1, DeliveryClass.A, NOW.minusSeconds(90));
    add("hearing", 2, DeliveryClass.A, NOW.minusSeconds(30));
    add("reply", 0, DeliveryClass.B, NOW.minusSeconds(600));
    add("reminder", 4, DeliveryClass.B, NOW.plusSeconds(1));
    add("red", 0, DeliveryClass.A, NOW.plusSeconds(60));

    OutboxBacklog backlog = backlog();
    assertThat(backlog.of(RED)).isEqualTo(new Waiting(0, Duration.ZERO));
    assertThat(backlog.of(ALERTS)).isEqualTo(new Waiting(2, Duration.ofSeconds(90)));
    assertThat(backlog.of(OTHERS)).isEqualTo(new Waiting(1, Duration.ofMinutes(10)));
  }

  /// Each failed attempt makes it due later; whoever watches must not read that as a new beginning.
  @Test
  void an_urgent_alert_that_was_tried_waits_since_it_was_written() {
    add("red", 0, DeliveryClass.A, NOW);
    stores.change(
        "update message set attempts = 5, due_at = due_at + interval '2 minutes',"
            + " created_at = created_at - interval '10 minutes'");

    assertThat(backlog().of(RED).texts()).isEqualTo(1);
    assertThat(backlog().of(RED).oldest())
        .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(12));
  }

  @Test
  void an_urgent_alert_of_which_nobody_knows_whether_it_left_waits_too() {
    add("red", 0, DeliveryClass.A, NOW);
    stores.change("update message set state = 'AMBIGUOUS'");
    assertThat(backlog().of(RED).texts()).isEqualTo(1);

    stores.change("update message set state = 'ACCEPTED'");
    assertThat(backlog().of(RED).texts()).isZero();
  }

  private OutboxBacklog backlog() {
    return stores.database().reading(tx -> OutboxBacklog.read(tx, NOW));
  }

  private void add(String kind, int priority, DeliveryClass deliveryClass, Instant due) {
    stores
        .database()
        .inTransaction(
            tx -> outbox.add(tx, OutboxContract.message(kind, priority, deliveryClass, due)));
  }
}
