package org.hakimtoto.lab.simulation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.PhoneNumber;

/// Plays history after history until one breaks a promise, and makes that one as small as it can.
/// As many are played at once as the machine has processors; what is found does not depend on it.
public final class Search {
  private final List<Player> players;

  public Search(Bug bug) {
    this(bug, Runtime.getRuntime().availableProcessors());
  }

  Search(Bug bug, int atOnce) {
    House house = House.open();
    this.players =
        IntStream.range(0, atOnce).mapToObj(_ -> new Player(house.counted(), bug)).toList();
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
  public record Played(long histories, long reports, long texts, long callbacks) {
    Played and(Played more) {
      return new Played(
          histories + more.histories,
          reports + more.reports,
          texts + more.texts,
          callbacks + more.callbacks);
    }
  }

  /// Plays histories of the seeds from `seed` on until one breaks a promise; makes that one small.
  public Optional<Found> search(long seed, long most) {
    return first(seed, most).map(broken -> smallest(broken, broken - seed + 1));
  }

  /// The seed of the first that breaks a promise: none before it does.
  Optional<Long> first(long seed, long most) {
    var next = new AtomicLong(seed);
    var found = new AtomicLong(seed + most);
    try (var threads = Executors.newFixedThreadPool(players.size())) {
      players.stream()
          .map(player -> CompletableFuture.runAsync(() -> play(player, next, found), threads))
          .toList()
          .forEach(CompletableFuture::join);
    }
    return Optional.of(found.get()).filter(broken -> broken < seed + most);
  }

  /// What was played until now.
  public Played played() {
    return players.stream().map(Player::played).reduce(new Played(0, 0, 0, 0), Played::and);
  }

  private static void play(Player player, AtomicLong next, AtomicLong found) {
    for (long seed = next.getAndIncrement(); seed < found.get(); seed = next.getAndIncrement()) {
      if (!player.broken(seed).isEmpty()) {
        found.accumulateAndGet(seed, Math::min);
      }
    }
  }

  private Found smallest(long seed, long played) {
    Player player = players.getFirst();
    int[] choices = player.choices(seed);
    String promise = promise(player.broken(choices).getFirst());
    int[] smallest =
        new Shrinking(given ->
            player.broken(given).stream().anyMatch(line -> promise(line).equals(promise)))
            .smallest(choices);
    return new Found(seed, played, player.broken(smallest), player.story(smallest));
  }

  /// A smaller history must break the same one.
  private static String promise(String broken) {
    return broken.split(":", 2)[0];
  }

  /// Plays histories one after the other, on one thread, and counts what happened in them.
  private static final class Player {
    private final Simulation simulation;
    private final PressChecker checker;
    private final Bug bug;
    private final LongAdder histories = new LongAdder();
    private final LongAdder reports = new LongAdder();
    private final LongAdder texts = new LongAdder();
    private final LongAdder callbacks = new LongAdder();

    Player(House house, Bug bug) {
      var expectation =
          new Expectation(
              house,
              Person.asker(house, new PhoneNumber("+254712000000"), house.menus().dial().place()));
      this.simulation = new Simulation(house, expectation);
      this.checker = new PressChecker(house, expectation);
      this.bug = bug;
    }

    /// What is broken in the history of that seed.
    List<String> broken(long seed) {
      History history = simulation.play(Choices.ofSeed(seed), bug, false);
      histories.increment();
      reports.add(history.cases.size());
      texts.add(history.sent.size());
      callbacks.add(history.answers.size());
      return checker.check(history);
    }

    /// What is broken in the history of these choices.
    List<String> broken(int[] choices) {
      return checker.check(simulation.play(Choices.of(choices), bug, false));
    }

    /// The same, in words.
    List<String> story(int[] choices) {
      return simulation.play(Choices.of(choices), bug, true).story();
    }

    int[] choices(long seed) {
      Choices choices = Choices.ofSeed(seed);
      var _ = simulation.play(choices, bug, false);
      return choices.taken();
    }

    Played played() {
      return new Played(histories.sum(), reports.sum(), texts.sum(), callbacks.sum());
    }
  }
}
