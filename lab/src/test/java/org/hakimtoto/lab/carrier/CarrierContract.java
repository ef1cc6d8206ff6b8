package org.hakimtoto.lab.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What every carrier of ours keeps to, whoever is behind it.
abstract class CarrierContract {
  static final Duration ENDS_WITHIN = Duration.ofSeconds(10);
  static final int AT_ONCE = 8;

  abstract Carrier carrier();

  abstract PhoneNumber somebody();

  /// The texts that reached that number, if whoever is behind it tells.
  abstract Optional<List<String>> received(PhoneNumber number);

  @Test
  void it_has_a_name_to_keep_messages_under() {
    assertThat(carrier().name()).matches("[a-z0-9-]{1,32}");
  }

  @Test
  void a_text_that_is_taken_is_sent_once_and_has_an_id() {
    assertThat(id(send("Habari ya leo"))).isNotBlank();

    received(somebody()).ifPresent(texts -> assertThat(texts).containsExactly("Habari ya leo"));
  }

  @Test
  void every_character_of_an_sms_arrives() {
    String text = "Ng'ombe 50% & mbuzi + 1 = \"2\"? <a@b.ke> £5; REF HM-1;\nPiga 116 / ñ_{}";
    id(send(text));

    received(somebody()).ifPresent(texts -> assertThat(texts).containsExactly(text));
  }

  @Test
  void each_text_has_its_own_id() throws InterruptedException, ExecutionException {
    var ids = new HashSet<String>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<SendResult>> sends =
          IntStream.range(0, AT_ONCE)
              .<Callable<SendResult>>mapToObj(i -> () -> send("no " + i))
              .toList();
      for (var sent : threads.invokeAll(sends)) {
        ids.add(id(sent.get()));
      }
    }

    assertThat(ids).hasSize(AT_ONCE);
    received(somebody())
        .ifPresent(texts ->
            assertThat(texts)
                .containsExactlyInAnyOrderElementsOf(
                    IntStream.range(0, AT_ONCE).mapToObj(i -> "no " + i).toList()));
  }

  @Test
  void it_ends_in_time() {
    Assertions.assertTimeout(ENDS_WITHIN, () -> send("Habari"));
  }

  final SendResult send(String text) {
    return carrier().send(new OutgoingSms(somebody(), "22115", text, DeliveryClass.A));
  }

  private static String id(SendResult result) {
    assertThat(result).isInstanceOf(SendResult.Accepted.class);
    return ((SendResult.Accepted) result).carrierMessageId();
  }
}
