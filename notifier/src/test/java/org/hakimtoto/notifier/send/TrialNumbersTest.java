package org.hakimtoto.notifier.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.FakeOutbox;
import org.junit.jupiter.api.Test;

/// In a trial a text leaves for a listed number, marked, or does not leave.
class TrialNumbersTest {
  private static final Instant NOW = Instant.parse("2026-12-30T09:00:00Z");
  private static final Texts TEXTS = Texts.shipped("22115", "*384*115#");

  private final FakeOutbox outbox = new FakeOutbox(() -> NOW, Duration.ofMinutes(1));
  private final List<String> counted = new ArrayList<>();

  @Test
  void only_listed_numbers_are_texted_and_what_is_withheld_alarms_nobody() {
    Sending.many(0, 6, Priority.RED, DeliveryClass.A, NOW).forEach(outbox::add);
    Sending.many(10, 6, Priority.DUTY, DeliveryClass.A, NOW).forEach(outbox::add);
    Sending.many(20, 6, Priority.REMINDER, DeliveryClass.B, NOW).forEach(outbox::add);
    var ledger = Ledger.ofYes();
    var listed = new TrialNumbers(Set.of(Sending.phone(0), Sending.phone(10), Sending.phone(20)));

    try (var worker = Sending.worker(outbox, ledger, () -> NOW, listed, this::count)) {
      Sending.drain(worker);
    }

    assertThat(ledger.numbers()).containsExactlyInAnyOrderElementsOf(listed.listed());
    assertThat(ledger.words()).hasSize(3).allSatisfy(text -> assertThat(text).startsWith("TEST: "));
    assertThat(counted.stream().filter("haki_sms withheld"::equals)).hasSize(15);
    assertThat(counted.stream().filter(one -> one.startsWith("haki_sms_segments"))).hasSize(3);
    assertThat(counted)
        .noneMatch(one -> one.contains("red_not_delivered") || one.contains("waits"));
  }

  @Test
  void a_trial_may_text_nobody() {
    Sending.many(0, 3, Priority.RED, DeliveryClass.A, NOW).forEach(outbox::add);
    var ledger = Ledger.ofYes();

    try (var worker =
        Sending.worker(outbox, ledger, () -> NOW, new TrialNumbers(Set.of()), this::count)) {
      Sending.drain(worker);
    }

    assertThat(ledger.numbers()).isEmpty();
  }

  @Test
  void every_text_bears_the_mark_in_its_readers_language_and_is_two_segments_at_most() {
    String full = "x".repeat(Texts.SEGMENT);

    assertThat(TEXTS.markedAsTest(Language.ENGLISH, full)).startsWith("TEST: x");
    assertThat(TEXTS.markedAsTest(new Language("sw"), full)).startsWith("JARIBIO: x");
    assertThat(TEXTS.markedAsTest(new Language("xx"), full)).startsWith("TEST: x");
    assertThat(TEXTS.languages())
        .allSatisfy(language ->
            assertThat(Gsm7.segments(TEXTS.markedAsTest(new Language(language), full)))
                .isEqualTo(2));
  }

  @Test
  void a_days_budget_counts_each_text_as_two() {
    var budget = new SendBudget(1_001, 100);

    assertThat(sender(budget, Optional.of(new TrialNumbers(Set.of()))).budget())
        .isEqualTo(new SendBudget(500, 50));
    assertThat(sender(budget, Optional.empty()).budget()).isEqualTo(budget);
    assertThat(sender(SendBudget.UNLIMITED, Optional.of(new TrialNumbers(Set.of()))).budget())
        .isEqualTo(SendBudget.UNLIMITED);
    assertThat(new SendBudget(1, 1).ofTwoSegments()).isEqualTo(new SendBudget(1, 0));
  }

  @Test
  void a_county_is_no_trial_and_no_number_is_printed() {
    var numbers =
        IntStream.rangeClosed(0, TrialNumbers.MOST)
            .mapToObj(Sending::phone)
            .collect(Collectors.toSet());

    assertThatThrownBy(() -> new TrialNumbers(numbers))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new TrialNumbers(Set.of(Sending.phone(7)))).hasToString("TrialNumbers[1]");
  }

  private static Sender sender(SendBudget budget, Optional<TrialNumbers> trial) {
    return new Sender(
        TEXTS, Ledger.ofYes(), "22115", () -> 0.5, budget, SendConcurrency.FULL, trial);
  }

  private void count(String name, String kind) {
    synchronized (counted) {
      counted.add(name + " " + kind);
    }
  }
}
