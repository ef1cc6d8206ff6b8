package org.hakimtoto.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hakimtoto.core.Language;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.store.Addressed;
import org.hakimtoto.store.ClaimedMessage;
import org.hakimtoto.store.DeliveryClass;
import org.hakimtoto.store.MessageState;
import org.hakimtoto.store.NewMessage;
import org.hakimtoto.store.Settlement;
import org.hakimtoto.store.postgres.NoticeRecords.Telling;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class MessageOutboxIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;
  private static final PhoneNumber PHONE = new PhoneNumber("+254700000002");
  private static final Settlement ACCEPTED =
      new Settlement(
          MessageState.ACCEPTED, Duration.ZERO, Optional.of("ATXid_1"), Optional.empty(), false);

  private RealStores stores;
  private MessageOutbox outbox;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    outbox =
        new MessageOutbox(real.database(), real.sealing(), UUID::randomUUID, MessageOutbox.LEASE);
  }

  @Test
  void theMostUrgentIsClaimedFirst() {
    add(message(5, NOW));
    add(message(0, NOW));

    assertThat(claim(1)).extracting(ClaimedMessage::facts).containsExactly(Map.of("p", "0"));
  }

  @Test
  void whatIsNotDueYetWaits() {
    add(message(0, NOW.plusSeconds(60)));

    assertThat(claim(8)).isEmpty();
    assertThat(outbox.claim(NOW.plusSeconds(61), 8)).hasSize(1);
  }

  @Test
  void aClaimedMessageIsNobodyElses() {
    IntStream.range(0, 10).forEach(_ -> add(message(0, NOW)));

    assertThat(claim(6)).hasSize(6);
    assertThat(claim(6)).hasSize(4);
    assertThat(claim(6)).isEmpty();
  }

  @Test
  void aVerdictAfterTheLeaseWasLostDoesNotCount() {
    add(message(0, NOW));
    ClaimedMessage first = claim(1).getFirst();
    leasesRunOut();
    assertThat(outbox.takeBackLostLeases()).isEqualTo(1);
    ClaimedMessage second = claim(1).getFirst();

    assertThat(onTheWire(first)).isFalse();
    assertThat(outbox.settle(first, ACCEPTED, NOW)).isFalse();
    assertThat(outbox.settle(second, ACCEPTED, NOW)).isTrue();
  }

  @Test
  void aLeaseLostBeforeTheWireIsReadyAgain() {
    add(message(0, NOW));
    claim(1);
    leasesRunOut();
    outbox.takeBackLostLeases();

    assertThat(states()).containsExactly("READY");
  }

  @Test
  void aLeaseLostOnTheWireIsAmbiguous() {
    add(message(0, NOW));
    onTheWire(claim(1).getFirst());
    leasesRunOut();
    outbox.takeBackLostLeases();

    assertThat(states()).containsExactly("AMBIGUOUS");
  }

  @Test
  void anAlertOfUnknownOutcomeIsRepeatedOnceAndMarked() {
    add(message(0, NOW));
    becomesAmbiguous();

    assertThat(outbox.repeatUnknownAlerts(Duration.ofMinutes(10))).isEqualTo(1);
    assertThat(claim(1)).extracting(ClaimedMessage::repeat).containsExactly(true);
    becomesAmbiguous();
    outbox.repeatUnknownAlerts(Duration.ofMinutes(10));
    assertThat(states()).containsExactly("DEAD");
  }

  @Test
  void whatCannotBeSentInTimeIsGivenUp() {
    add(message(0, NOW));

    assertThat(outbox.giveUpLate(NOW.plus(Duration.ofDays(3)))).isEqualTo(1);
    assertThat(states()).containsExactly("DEAD");
  }

  @Test
  void numberAndFactsAreSealed() {
    add(message(0, NOW));

    assertThat(stores.databaseHolds(PHONE.e164())).isFalse();
    assertThat(stores.databaseHolds("\"p\"")).isFalse();
    assertThat(claim(1).getFirst().to()).isEqualTo(PHONE);
  }

  private boolean onTheWire(ClaimedMessage message) {
    return outbox.markOnTheWire(new Telling(message, "words", false), "demo", NOW);
  }

  private void becomesAmbiguous() {
    stores.change(
        "update message set state = 'AMBIGUOUS', state_at = clock_timestamp() - interval '1 hour'");
  }

  private void leasesRunOut() {
    stores.change("update message set lease_until = clock_timestamp() - interval '1 second'");
  }

  private List<String> states() {
    return stores.ask("select state from message").stream().map(List::getFirst).toList();
  }

  private List<ClaimedMessage> claim(int most) {
    return outbox.claim(NOW, most);
  }

  private void add(NewMessage message) {
    boolean added = stores.database().inTransaction(tx -> outbox.add(tx, message));
    assertThat(added).isTrue();
  }

  private static NewMessage message(int priority, Instant due) {
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        "sms_help",
        DeliveryClass.A,
        priority,
        PHONE,
        Language.ENGLISH,
        Map.of("p", Integer.toString(priority)),
        due,
        due.plus(Duration.ofDays(1)),
        Addressed.NUMBER);
  }
}
