package org.hakimtoto.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.carrier.CarrierSteering;
import org.hakimtoto.store.carrier.CarrierSteering.Standing;
import org.hakimtoto.store.carrier.DeliveryTimes;
import org.hakimtoto.store.carrier.DeliveryTimes.Measured;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.carrier.Steering.Why;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class CarrierSteeringIT {
  private static final CarrierSteering.Rule STAYS = (now, _, _) -> now;

  private RealStores stores;
  private MessageOutbox outbox;
  private CarrierSteering steering;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    outbox =
        new MessageOutbox(real.database(), real.sealing(), UUID::randomUUID, OutboxContract.LEASE);
    steering = new CarrierSteering(real.sealing());
  }

  @Test
  void only_texts_whose_five_minutes_ran_out_lately_are_counted_by_who_carried_them() {
    sent(CarrierRank.FIRST, "DELIVERED", 300, 299); // its time just ran out, and it was in time
    sent(CarrierRank.FIRST, "DELIVERED", 600, 301);
    sent(CarrierRank.FIRST, "ACCEPTED", 301, 0);
    sent(CarrierRank.SECOND, "DELIVERED", 1_190, 1);
    sent(CarrierRank.SECOND, "DELIVERED", 1_190, 900);
    // nobody can say yet, or it is too long ago
    sent(CarrierRank.FIRST, "DELIVERED", 290, 1);
    sent(CarrierRank.FIRST, "ACCEPTED", 290, 0);
    sent(CarrierRank.FIRST, "DELIVERED", 1_201, 1_000);
    // not of how fast a carrier is
    sent(CarrierRank.FIRST, "FAILED", 600, 400);
    sent(CarrierRank.FIRST, "EXPIRED", 600, 400);
    sent(CarrierRank.FIRST, "AMBIGUOUS", 600, 1);
    sent(CarrierRank.FIRST, "READY", 600, 1);

    since("1 hour");
    assertThat(look(STAYS).times())
        .isEqualTo(new DeliveryTimes(new Measured(1, 2), new Measured(1, 1)));
  }

  @Test
  void what_was_sent_before_the_last_change_is_not_counted() {
    sent(CarrierRank.FIRST, "ACCEPTED", 600, 0);
    sent(CarrierRank.FIRST, "ACCEPTED", 400, 0);

    since("8 minutes");
    assertThat(look(STAYS).times().first()).isEqualTo(new Measured(0, 1));
  }

  /// Whoever carried texts before it was written down was the first.
  @Test
  void a_text_of_a_release_before_is_the_firsts() {
    sent(CarrierRank.SECOND, "ACCEPTED", 600, 0);
    stores.change("update message set by_second = null");

    since("1 hour");
    assertThat(look(STAYS).times().first()).isEqualTo(new Measured(0, 1));
  }

  @Test
  void all_see_what_one_decided_and_nobody_counts_again_at_once() {
    sent(CarrierRank.FIRST, "ACCEPTED", 600, 0);
    since("1 hour");

    Standing decided = look((now, _, at) -> now.changed(CarrierRank.SECOND, Why.SLOW, at));

    assertThat(decided.rank()).isEqualTo(CarrierRank.SECOND);
    Standing again =
        look((_, _, _) -> {
          throw new AssertionError("counted twice");
        });
    Standing other = stores.database().reading(steering::read);
    assertThat(List.of(again, other))
        .allSatisfy(seen -> {
          assertThat(seen.steering().why()).isEqualTo(Why.SLOW);
          assertThat(seen.rank()).isEqualTo(CarrierRank.SECOND);
          assertThat(seen.times().first()).isEqualTo(new Measured(0, 1));
        });
  }

  @Test
  void before_anybody_looked_the_first_carries() {
    stores.change("delete from carrier_steering");

    assertThat(stores.database().reading(steering::read).rank()).isEqualTo(CarrierRank.FIRST);
    assertThat(look(STAYS).rank()).isEqualTo(CarrierRank.FIRST);
  }

  @Test
  void a_choice_ends_by_itself_and_never_later_than_allowed() {
    UUID by = stores.officer("+254700000009").id();
    Standing chosen =
        stores
            .database()
            .inTransaction(tx ->
                steering.choose(tx, CarrierRank.SECOND, Duration.ofHours(4), by, Channel.CLI));
    assertThat(chosen.rank()).isEqualTo(CarrierRank.SECOND);
    assertThat(stores.database().reading(steering::read).rank()).isEqualTo(CarrierRank.SECOND);

    stores.change(
        "update carrier_steering set by_hand_since = by_hand_since - interval '4 hours',"
            + " by_hand_until = by_hand_until - interval '4 hours'");
    assertThat(stores.database().reading(steering::read).rank()).isEqualTo(CarrierRank.FIRST);
    assertThatThrownBy(() ->
            stores
                .database()
                .inTransaction(tx ->
                    steering.choose(tx, CarrierRank.SECOND, Duration.ofHours(73), by, Channel.CLI)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Standing look(CarrierSteering.Rule rule) {
    return stores.database().inTransaction(tx -> steering.look(tx, rule));
  }

  private void since(String ago) {
    stores.change("insert into carrier_steering default values on conflict do nothing");
    stores.change("update carrier_steering set since = clock_timestamp() - interval '" + ago + "'");
  }

  /// One text, so many seconds ago, that came to that after so many.
  private void sent(CarrierRank rank, String state, int ago, int after) {
    Instant due = OutboxContract.NOW;
    stores
        .database()
        .inTransaction(tx ->
            outbox.add(
                tx, OutboxContract.message("text-" + UUID.randomUUID(), 0, DeliveryClass.A, due)));
    ClaimedMessage claimed = outbox.claim(due, ClaimRequest.any(1)).getFirst();
    assertThat(
            outbox.markOnTheWire(
                new RenderedMessage(claimed, "words", false), new RankedCarrier("at", rank), due))
        .isTrue();
    stores.change(
        "update message set state = '%s', wire_at = clock_timestamp() - interval '%d seconds',"
                .formatted(state, ago)
            + " state_at = clock_timestamp() - interval '%d seconds' + interval '%d seconds'"
                .formatted(ago, after)
            + ", due_at = 'infinity' where state = 'CLAIMED'");
  }
}
