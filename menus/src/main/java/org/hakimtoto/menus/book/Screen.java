package org.hakimtoto.menus.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Condition;
import org.hakimtoto.menus.vocabulary.Input;
import org.hakimtoto.menus.vocabulary.IntentName;
import org.hakimtoto.menus.vocabulary.Known;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Mistake;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.words.Wording;

/// A screen of the book.
public sealed interface Screen {
  String name();

  Wording text();

  /// Where it stands in the file.
  int line();

  /// Everything it may lead to.
  List<Target> targets();

  /// Whether it is a first screen, with nothing to go back to.
  default boolean root() {
    return false;
  }

  /// Whether `0` is an input here and not the way back.
  default boolean zeroIsInput() {
    return false;
  }

  /// A choice between fixed lines.
  ///
  /// @param set where the chosen value goes; empty: nowhere
  /// @param root whether it is a first screen, with nothing to go back to
  record Choose(
      String name, Wording text, int line, Optional<Slot> set, boolean root, List<Option> options)
      implements Screen {
    public Choose {
      options = List.copyOf(options);
    }

    public boolean sets(Slot slot) {
      return set.filter(slot::equals).isPresent();
    }

    @Override
    public List<Target> targets() {
      return options.stream().map(Option::to).toList();
    }
  }

  /// @param value one of the words of the slot that is set; empty where none is
  /// @param when empty: always there
  /// @param until the screen at which a change that begins here is done; empty: no change
  /// @param language the language to go on in; empty: the same
  record Option(
      String value,
      Wording label,
      Optional<Condition> when,
      Target to,
      String until,
      String language) {
    public boolean open(Known known) {
      return when.stream().allMatch(condition -> condition.holds(known));
    }
  }

  /// An input that is typed.
  ///
  /// @param set where it goes; empty: nowhere
  /// @param zeroIsInput whether `0` is an input here and not the way back
  /// @param refusals what to say to each mistake
  /// @param shown values that are shown in words
  /// @param skip what `1` does instead of being an input; empty: it is an input
  record Type(
      String name,
      Wording text,
      int line,
      Optional<Slot> set,
      Input input,
      boolean zeroIsInput,
      Map<Mistake, Wording> refusals,
      Map<String, Wording> shown,
      boolean skip,
      Next next)
      implements Screen {
    public Type {
      refusals = Map.copyOf(refusals);
      shown = Map.copyOf(shown);
    }

    @Override
    public List<Target> targets() {
      return switch (next) {
        case Next.Go go -> List.of(go.to());
        case Next.AskFirst ask ->
            Stream.concat(ask.outcomes().values().stream(), ask.unavailable().stream()).toList();
      };
    }

    public boolean sets(Slot slot) {
      return set.filter(slot::equals).isPresent();
    }
  }

  /// What follows an accepted input.
  sealed interface Next {
    record Go(Target to) implements Next {}

    /// A check of the input, which is not kept itself.
    ///
    /// @param unavailable where it leads when nobody answers, if the check is one that may fail
    record AskFirst(Check check, Map<CheckResult, Target> outcomes, Optional<Target> unavailable)
        implements Next {
      public AskFirst {
        outcomes = Map.copyOf(outcomes);
      }

      public Optional<Target> after(CheckResult result) {
        return Optional.ofNullable(outcomes.get(result));
      }
    }
  }

  /// A choice from a list that comes from outside, by number or first letters.
  ///
  /// @param within the slot whose answer narrows the list; empty where none does
  /// @param other a last line for "not in this list"
  record Pick(
      String name,
      Wording text,
      int line,
      Slot set,
      Listing listing,
      Optional<Slot> within,
      Optional<Wording> other,
      Target to)
      implements Screen {
    @Override
    public List<Target> targets() {
      return List.of(to);
    }
  }

  /// The last screen of a session.
  ///
  /// @param intent what the caller has decided by coming here; empty: nothing
  record End(String name, Wording text, int line, Optional<IntentName> intent) implements Screen {
    @Override
    public List<Target> targets() {
      return List.of();
    }
  }
}
