package org.hakimtoto.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class MessageOutboxIT extends OutboxContract {
  private RealStores stores;
  private MessageOutbox outbox;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    outbox = new MessageOutbox(real.database(), real.sealing(), UUID::randomUUID, LEASE);
  }

  @Override
  protected Outbox outbox() {
    return outbox;
  }

  @Override
  protected void add(NewMessage message) {
    boolean added = stores.database().inTransaction(tx -> outbox.add(tx, message));
    assertThat(added).isTrue();
  }

  @Override
  protected MessageState state(String kind) {
    return MessageState.valueOf(
        stores.ask("select state from message where kind = '" + kind + "'").getFirst().getFirst());
  }

  @Override
  protected void pass(Duration time) {
    stores.change(
        ("update message set lease_until = lease_until - interval '%1$d seconds',"
                + " state_at = state_at - interval '%1$d seconds'")
            .formatted(time.toSeconds()));
  }

  @Test
  void number_and_facts_are_sealed() {
    add(message("sms_help", 0, DeliveryClass.A, NOW));

    ClaimedMessage claimed = claim(1).getFirst();
    assertThat(stores.databaseHolds(claimed.to().e164())).isFalse();
    assertThat(claimed.to().e164()).isEqualTo("+254700000002");
  }

  @Test
  void a_row_that_cannot_be_opened_does_not_hold_up_its_lane() {
    add(message("spoilt", 0, DeliveryClass.A, NOW.minusSeconds(5)));
    stores.change("update message set facts = '\\x00'");
    add(message("alert", 0, DeliveryClass.A, NOW));

    assertThat(claim(8)).extracting(ClaimedMessage::kind).containsExactly("alert");
  }

  @Test
  void of_many_workers_each_takes_its_own_and_together_they_take_all() throws Exception {
    many(300, 2, DeliveryClass.B);
    var taken = new ConcurrentLinkedQueue<UUID>();
    together(
        8,
        () -> {
          for (var claimed = claim(7); !claimed.isEmpty(); claimed = claim(7)) {
            claimed.forEach(message -> taken.add(message.id()));
          }
        });

    assertThat(taken).doesNotHaveDuplicates().hasSizeGreaterThan(290);
  }

  @Test
  void workers_together_take_no_more_than_the_day_allows() throws Exception {
    many(200, 2, DeliveryClass.B);
    together(
        8,
        () -> {
          while (!outbox
              .claim(NOW, sent -> ClaimRequest.any(Math.min(7, 60 - sent.all())))
              .isEmpty()) {
            // takes all it gets
          }
        });

    assertThat(outbox.sentOn(TODAY)).isEqualTo(new SentToday(0, 0, 60));
    assertThat(stores.count("select count(*) from message where state = 'CLAIMED'")).isEqualTo(60);
  }

  @Test
  void verdicts_are_written_and_the_next_marked_in_one_step() {
    many(6, 2, DeliveryClass.A);
    List<RenderedMessage> claimed =
        claim(6).stream().map(message -> new RenderedMessage(message, "words", false)).toList();
    List<RenderedMessage> first = claimed.subList(0, 2);
    assertThat(outbox.markOnTheWire(first, RankedCarrier.first("demo"), NOW)).hasSize(2);
    List<SendOutcome> verdicts =
        first.stream()
            .map(one -> new SendOutcome(one.message(), accepted("at-" + one.message().id())))
            .toList();

    var handedOn =
        outbox.settleAndMark(verdicts, claimed.subList(2, 4), RankedCarrier.first("demo"), NOW);
    assertThat(handedOn.settled()).isEqualTo(idsOf(first));
    assertThat(handedOn.marked()).isEqualTo(idsOf(claimed.subList(2, 4)));

    pass(LEASE.plusSeconds(1));
    var late =
        outbox.settleAndMark(verdicts, claimed.subList(4, 6), RankedCarrier.first("demo"), NOW);
    assertThat(late.settled()).as("it counts once").isEmpty();
    assertThat(late.marked()).as("under a lease that ran out").isEmpty();
    outbox.takeBackLostLeases();
    assertThat(claimed.stream().map(one -> state(one.message().kind())))
        .containsExactly(
            MessageState.ACCEPTED,
            MessageState.ACCEPTED,
            MessageState.AMBIGUOUS,
            MessageState.AMBIGUOUS,
            MessageState.READY,
            MessageState.READY);
  }

  private static Set<UUID> idsOf(List<RenderedMessage> some) {
    return some.stream().map(one -> one.message().id()).collect(Collectors.toSet());
  }

  private static void together(int workers, Runnable work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Object>> calls = new ArrayList<>();
      IntStream.range(0, workers).forEach(_ -> calls.add(Executors.callable(work)));
      for (var done : threads.invokeAll(calls)) {
        done.get();
      }
    }
  }
}
