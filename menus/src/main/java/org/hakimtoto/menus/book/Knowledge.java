package org.hakimtoto.menus.book;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Failure;
import org.hakimtoto.menus.vocabulary.Input;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.When;
import org.hakimtoto.menus.vocabulary.Word;

/// What is known on **every** way to a screen: a value that stands in its wording and is not among
/// it would be missing for some caller.
final class Knowledge {
  private final Map<String, Set<Word>> known = new HashMap<>();
  private final ArrayDeque<String> open = new ArrayDeque<>();

  Knowledge(Book book) {
    Set<Word> caller = new HashSet<>();
    Fact.shown().stream().filter(Fact::lasting).forEach(caller::add);
    book.start().screens().forEach(name -> reach(name, caller));
    book.leave().ifPresent(name -> reach(name, caller));
    reach(book.welcome(), caller);
    reach(book.publicStart(), caller);
    for (Failure failure : Failure.values()) {
      reach(failure.wire(), caller);
    }
    while (!open.isEmpty()) {
      follow(book.screen(open.pop()));
    }
  }

  /// What the wording of a screen may show.
  Set<Word> at(Screen screen) {
    Set<Word> all = new HashSet<>(known.getOrDefault(screen.name(), Set.of()));
    screen.look().ifPresent(look -> all.addAll(look.view().brings()));
    if (screen.name().equals(Failure.NOT_DONE.wire())) {
      all.add(Fact.REASON);
    }
    if (screen.name().equals(Failure.NOT_TOLD_YET.wire())) {
      all.add(Fact.REFERENCE);
    }
    return all;
  }

  private void reach(String name, Set<Word> with) {
    Set<Word> before = known.get(name);
    Set<Word> after = new HashSet<>(with);
    if (before != null) {
      after.retainAll(before);
    }
    if (!after.equals(before)) {
      known.put(name, after);
      open.add(name);
    }
  }

  private void follow(Screen screen) {
    screen.look().ifPresent(look -> lead(look.none(), known.getOrDefault(screen.name(), Set.of())));
    Set<Word> here = at(screen);
    switch (screen) {
      case Screen.Choose choose -> choose.options().forEach(option -> follow(choose, option, here));
      case Screen.Pick pick -> {
        lead(pick.to(), with(here, pick.set()));
        pick.other().ifPresent(other -> lead(other.to(), with(here, pick.set())));
      }
      case Screen.Type _, Screen.End _ -> {
        // what is typed follows
      }
    }
    screen.entry().ifPresent(entry -> follow(entry, here));
  }

  private void follow(Screen.Choose choose, Screen.Option option, Set<Word> here) {
    Set<Word> then = new HashSet<>(here);
    then.removeAll(option.forget());
    if (option.forget().size() == Slot.values().length) {
      then.removeAll(Fact.ofAReport());
    }
    choose.set().filter(_ -> !option.value().isEmpty()).ifPresent(then::add);
    then.addAll(option.also().keySet());
    lead(option.to(), then);
  }

  private void follow(Screen.Entry entry, Set<Word> here) {
    Set<Word> then = new HashSet<>(here);
    switch (entry.next()) {
      case Screen.Next.Go go -> {
        entry.set().ifPresent(then::add);
        then.addAll(entry.also().keySet());
        if (entry.input() == Input.SEX_AND_AGE) {
          then.add(Slot.AGE);
        }
        lead(go.to(), then);
      }
      case Screen.Next.AskFirst ask -> {
        ask.unavailable().ifPresent(edge -> lead(edge, here));
        entry.set().ifPresent(then::add);
        then.addAll(entry.also().keySet());
        then.addAll(ask.check().brings());
        ask.outcomes().values().forEach(edge -> lead(edge, then));
      }
    }
  }

  private void lead(Edge edge, Set<Word> here) {
    Set<Word> then = new HashSet<>(here);
    edge.does().ifPresent(deed -> then.addAll(deed.brings()));
    lead(edge.to(), then);
  }

  /// A later branch is taken when the earlier ones are not: what they ask for was said.
  private void lead(Target target, Set<Word> here) {
    Set<Word> passed = new HashSet<>(here);
    for (Target.Branch branch : target.branches()) {
      Set<Word> then = new HashSet<>(passed);
      branch.when().ifPresent(when -> holds(when, then));
      reach(branch.screen(), then);
      branch.when().flatMap(Knowledge::saidOtherwise).ifPresent(passed::add);
    }
  }

  private static void holds(When when, Set<Word> then) {
    switch (when) {
      case When.Said said -> then.add(said.slot());
      case When.Answered answered -> then.add(answered.slot());
      case When.Knows knows -> then.add(knows.fact());
      case When.All all -> all.parts().forEach(part -> holds(part, then));
      case When.Named _, When.Is _, When.Not _ -> {
        // they tell nothing that could be shown
      }
    }
  }

  /// What was said where a condition does not hold.
  private static Optional<Word> saidOtherwise(When when) {
    return when instanceof When.Not(When.Answered(Slot slot))
        ? Optional.of(slot)
        : Optional.empty();
  }

  private static Set<Word> with(Set<Word> here, Word more) {
    Set<Word> then = new HashSet<>(here);
    then.add(more);
    return then;
  }
}
