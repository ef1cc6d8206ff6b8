package org.hakimtoto.menus.drawing;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.book.Target;
import org.hakimtoto.menus.sample.SampleWorld.Caller;
import org.hakimtoto.menus.vocabulary.Condition;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.When;

/// The screens that a caller of a role can come to, as far as the role decides it.
final class Reach {
  private final Caller caller;
  private final Set<Spot> reached = new LinkedHashSet<>();
  private final ArrayDeque<Spot> open = new ArrayDeque<>();

  /// @param goal what the caller came for, which decides where a PIN leads
  private record Spot(String screen, String goal) {}

  private Reach(Caller caller) {
    this.caller = caller;
  }

  /// In the order in which they are come to.
  static Set<String> of(Book book, Caller caller) {
    var reach = new Reach(caller);
    if (caller == Caller.STRANGER) {
      reach.to(new Spot(book.welcome(), ""));
      reach.to(new Spot(book.publicStart(), ""));
    } else {
      reach.lead(book.start(), "");
    }
    while (!reach.open.isEmpty()) {
      Spot spot = reach.open.remove();
      reach.follow(book.screen(spot.screen()), spot.goal());
    }
    return reach.reached.stream()
        .map(Spot::screen)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void follow(Screen screen, String goal) {
    if (screen instanceof Screen.Choose choose) {
      choose.options().stream()
          .filter(option -> option.when().flatMap(when -> decided(when, goal)).orElse(true))
          .forEach(option -> lead(option.to().to(), option.also().getOrDefault(Slot.GOAL, goal)));
      choose.entry().ifPresent(entry -> typed(entry.next(), goal));
    } else {
      screen.edges().forEach(edge -> lead(edge.to(), goal));
    }
    screen.look().ifPresent(look -> lead(look.none(), goal));
  }

  private void typed(Screen.Next next, String goal) {
    switch (next) {
      case Screen.Next.Go go -> lead(go.to().to(), goal);
      case Screen.Next.AskFirst ask -> {
        ask.outcomes().values().forEach(edge -> lead(edge.to(), goal));
        ask.unavailable().ifPresent(target -> lead(target, goal));
      }
    }
  }

  private void lead(Target target, String goal) {
    for (Target.Branch branch : target.branches()) {
      Optional<Boolean> holds = branch.when().flatMap(when -> decided(when, goal));
      if (holds.orElse(true)) {
        to(new Spot(branch.screen(), goal));
      }
      if (holds.orElse(branch.when().isEmpty())) {
        return;
      }
    }
  }

  private void to(Spot spot) {
    if (reached.add(spot)) {
      open.add(spot);
    }
  }

  /// Whether a condition holds; empty where neither role nor goal decides it.
  private Optional<Boolean> decided(When when, String goal) {
    return switch (when) {
      case When.Is is when is.fact() == Fact.FRONT ->
          Optional.of(is.word().wire().equals(caller.wire()));
      case When.Named named when named.condition() == Condition.REGISTERED ->
          Optional.of(caller != Caller.STRANGER && caller != Caller.NEW);
      case When.Said said when said.slot() == Slot.GOAL ->
          Optional.of(said.word().wire().equals(goal));
      case When.Not not -> decided(not.when(), goal).map(holds -> !holds);
      case When.All all -> decided(all.parts(), goal);
      default -> Optional.empty();
    };
  }

  private Optional<Boolean> decided(List<When> parts, String goal) {
    BinaryOperator<Optional<Boolean>> both =
        (one, other) -> {
          boolean no = one.equals(Optional.of(false)) || other.equals(Optional.of(false));
          return no ? Optional.of(false) : one.isEmpty() ? one : other;
        };
    return parts.stream().map(part -> decided(part, goal)).reduce(Optional.of(true), both);
  }
}
