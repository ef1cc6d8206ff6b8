package org.hakimtoto.lab.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.lab.simulation.History.Answered;
import org.hakimtoto.lab.simulation.History.Follows;
import org.hakimtoto.lab.simulation.History.Moved;
import org.hakimtoto.lab.simulation.History.Seen;
import org.hakimtoto.lab.simulation.Tables.Case;
import org.hakimtoto.store.outbox.FakeOutbox;
import org.hakimtoto.store.outbox.MessageState;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A check that refuses nothing proves nothing: what is doctored by hand must be refused.
class DoctoredHistoryTest {
  private final House house = House.open();
  private final Expectation expectation =
      new Expectation(
          house,
          Person.asker(house, new PhoneNumber("+254712000000"), house.menus().dial().place()));
  private final PressChecker checker = new PressChecker(house, expectation);
  private final Simulation simulation = new Simulation(house, expectation);

  @TestFactory
  Stream<DynamicTest> what_is_doctored_is_refused() {
    Map<String, Consumer<History>> doctored =
        Map.of(
            "G1", history -> history.cases = List.of(),
            "I3", history -> history.cases = twice(history.cases),
            "G2", DoctoredHistoryTest::answeredOtherwise,
            "I4", DoctoredHistoryTest::ledNowhere,
            "G7", history -> history.messages = List.of(),
            "I6", history -> history.sent.addAll(List.copyOf(history.sent)),
            "I8", DoctoredHistoryTest::movedBack,
            "I13", history -> history.messages = stuck(history));
    long seed = seedOfReport();
    return doctored.entrySet().stream()
        .map(one ->
            DynamicTest.dynamicTest(
                one.getKey(), () -> isRefused(seed, one.getKey(), one.getValue())));
  }

  private void isRefused(long seed, String promise, Consumer<History> doctor) {
    History history = simulation.play(Choices.ofSeed(seed), Bug.NONE, false);
    assertThat(checker.check(history)).isEmpty();

    doctor.accept(history);

    assertThat(checker.check(history)).anyMatch(line -> line.startsWith(promise + ":"));
  }

  /// Of a quiet history in which a caller saw a reference.
  private long seedOfReport() {
    return LongStream.range(0, 1_000)
        .filter(seed -> {
          History history = simulation.play(Choices.ofSeed(seed), Bug.NONE, false);
          return !history.troubled
              && history.seen.stream()
                  .anyMatch(seen -> Expectation.reference(seen.bytes()).isPresent());
        })
        .findFirst()
        .orElseThrow();
  }

  private static List<Case> twice(List<Case> cases) {
    Case one = cases.getFirst();
    var both = new ArrayList<>(cases);
    both.add(
        new Case(
            CaseReference.ofSerial(1), one.session(), one.press(), one.report(), one.planned()));
    return both;
  }

  private static void answeredOtherwise(History history) {
    Answered one = history.answers.getFirst();
    history.answers.add(new Answered(one.session(), one.press(), "CON Another screen"));
  }

  private static void ledNowhere(History history) {
    Seen one = history.seen.getFirst();
    history.seen.add(
        new Seen(one.session(), one.press(), "CON Nowhere", Follows.NOT_AT_ALL, Optional.empty()));
  }

  private static void movedBack(History history) {
    history.moved.add(new Moved(new UUID(0, 0), MessageState.DELIVERED, MessageState.FAILED));
  }

  private static List<FakeOutbox.Standing> stuck(History history) {
    return history.messages.stream()
        .map(one ->
            new FakeOutbox.Standing(
                one.id(),
                one.message(),
                MessageState.CLAIMED,
                one.dueAt(),
                one.attempts(),
                one.repeat(),
                one.absences(),
                one.carrierIds(),
                one.wasAmbiguous()))
        .toList();
  }
}
