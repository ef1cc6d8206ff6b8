package org.hakimtoto.store.outbox;

import java.time.Duration;
import java.time.Instant;

class FakeOutboxTest extends OutboxContract {
  private Instant clock = NOW;
  private final FakeOutbox outbox = new FakeOutbox(() -> clock, LEASE);

  @Override
  protected Outbox outbox() {
    return outbox;
  }

  @Override
  protected void add(NewMessage message) {
    outbox.add(message);
  }

  @Override
  protected MessageState state(String kind) {
    return outbox.all().stream()
        .filter(one -> one.message().kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .state();
  }

  @Override
  protected void pass(Duration time) {
    clock = clock.plus(time);
  }
}
