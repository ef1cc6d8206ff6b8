package org.hakimtoto.lab.simulation;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.value.PhoneNumber;

/// Plays history after history until one breaks a promise, and makes that one as small as it can.
public final class Search {
  private final Simulation simulation;
  private final PressChecker checker;
  private final Bug bug;
  private long histories;
  private long reports;
  private long texts;
  private long callbacks;

  public Search(Bug bug) {
    House house = House.open();
    var expectation =
        new Expectation(
            house,
            Person.asker(house, new PhoneNumber("+254712000000"), house.menus().dial().place()));
    this.simulation = new Simulation(house, expectation);
    this.checker = new PressChecker(house, expectation);
    this.bug = bug;
  }

  /// What was found.
  ///
  /// @param played how many histories were played until then
  /// @param broken the promises, in words
  /// @param story the smallest history in which one of them is broken, step by step
  public record Found(long seed, long played, List<String> broken, List<String> story) {}

  /// What was played.
  ///
  /// @param reports how many reports were filed in all
  /// @param texts how many the carrier took
  public record Played(long histories, long reports, long texts, long callbacks) {}

  /// Plays histories of the seeds from `seed` on until one breaks a promise; makes that one small.
  public Optional<Found> search(long seed, long most) {
    return first(seed, most).map(broken -> smallest(broken, broken - seed + 1));
  }

  /// The seed of the first that breaks a promise.
  Optional<Long> first(long seed, long most) {
    for (long n = 0; n < most; n++) {
      Choices choices = Choices.ofSeed(seed + n);
      History history = simulation.play(choices, bug, false);
      histories++;
      reports += history.cases.size();
      texts += history.sent.size();
      callbacks += history.answers.size();
      if (!checker.check(history).isEmpty()) {
        return Optional.of(seed + n);
      }
    }
    return Optional.empty();
  }

  /// What was played until now.
  public Played played() {
    return new Played(histories, reports, texts, callbacks);
  }

  private Found smallest(long seed, long played) {
    Choices choices = Choices.ofSeed(seed);
    String promise = promise(checker.check(simulation.play(choices, bug, false)).getFirst());
    int[] smallest = new Shrinking(given -> breaks(given, promise)).smallest(choices.taken());
    History history = simulation.play(Choices.of(smallest), bug, true);
    return new Found(seed, played, checker.check(history), history.story());
  }

  private boolean breaks(int[] given, String promise) {
    return checker.check(simulation.play(Choices.of(given), bug, false)).stream()
        .anyMatch(line -> promise(line).equals(promise));
  }

  /// A smaller history must break the same one.
  private static String promise(String broken) {
    return broken.split(":", 2)[0];
  }
}
