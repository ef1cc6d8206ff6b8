package org.hakimtoto.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Whether something is due is said of the lanes that are asked for, and of no other.
abstract class DueContract {
  protected abstract Outbox outbox();

  protected abstract void add(NewMessage message);

  @Test
  void whether_any_is_due_is_said_of_the_lanes_asked_for() {
    Instant now = OutboxContract.NOW;
    add(OutboxContract.message("duty", 1, DeliveryClass.A, now));
    add(OutboxContract.message("later", 2, DeliveryClass.B, now.plusSeconds(60)));

    assertThat(outbox().anyDue(now, new ClaimRequest(1, 9, 1, 0))).isTrue();
    assertThat(outbox().anyDue(now.minusMillis(1), new ClaimRequest(1, 9, 1, 0))).isFalse();
    assertThat(outbox().anyDue(now, new ClaimRequest(2, 9, 1, 1))).isFalse();
    assertThat(outbox().anyDue(now, new ClaimRequest(1, 9, 0, 1))).isFalse();
    assertThat(outbox().anyDue(now.plusSeconds(60), new ClaimRequest(1, 9, 0, 1))).isTrue();
    assertThat(outbox().claim(now, ClaimRequest.any(1))).hasSize(1);
    assertThat(outbox().anyDue(now, new ClaimRequest(1, 9, 1, 1))).isFalse();
  }
}
