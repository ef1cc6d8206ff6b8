package org.hakimtoto.menus.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Input;
import org.hakimtoto.menus.vocabulary.Input.Mistake;
import org.hakimtoto.menus.vocabulary.Known;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.View;
import org.hakimtoto.menus.vocabulary.When;
import org.hakimtoto.menus.words.Wording;

/// A screen of the book.
public sealed interface Screen {
  String name();

  Wording text();

  /// Where it stands in the file.
  int line();

  /// What it must know before it is drawn; empty: nothing more than was said.
  Optional<Look> look();

  /// Everything a press on it may lead to.
  List<Edge> edges();

  /// Every place it may lead to.
  default List<Target> targets() {
    return Stream.concat(edges().stream().map(Edge::to), look().stream().map(Look::none)).toList();
  }

  /// Whether it is a first screen, with nothing to go back to.
  default boolean root() {
    return false;
  }

  /// Whether `0` is an input here and not the way back.
  default boolean zeroIsInput() {
    return false;
  }

  /// What a caller may type here; empty on screens of keys alone.
  default Optional<Entry> entry() {
    return Optional.empty();
  }

  /// @param none where it leads when there is nothing to be seen, or nothing for this caller
  record Look(View view, Target none) {}

  /// A choice between fixed lines; some take something typed as well.
  ///
  /// @param set where the chosen value goes; empty: nowhere
  /// @param root whether it is a first screen, with nothing to go back to
  record Choose(
      String name,
      Wording text,
      int line,
      Optional<Slot> set,
      boolean root,
      List<Option> options,
      Optional<Entry> entry,
      Optional<Look> look)
      implements Screen {
    public Choose {
      options = List.copyOf(options);
    }

    public boolean sets(Slot slot) {
      return set.filter(slot::equals).isPresent();
    }

    @Override
    public List<Edge> edges() {
      return Stream.concat(
              options.stream().map(Option::to), entry.stream().flatMap(e -> e.edges().stream()))
          .toList();
    }
  }

  /// @param value one of the words of the slot that is set; empty where none is
  /// @param shown how a choice is worded on later screens, that others may read over a shoulder;
  ///   empty: as it was offered
  /// @param when empty: always there
  /// @param change whether a change of what was said begins here; it is done where the book resumes
  /// @param language the language to go on in, or [Book#NEXT]; empty: the same
  /// @param also what it says besides
  /// @param forget what was said before and counts no more
  record Option(
      String value,
      Wording label,
      Optional<Wording> shown,
      Optional<When> when,
      Edge to,
      boolean change,
      String language,
      Map<Slot, String> also,
      Set<Slot> forget) {
    public Option {
      also = Map.copyOf(also);
      forget = Set.copyOf(forget);
    }

    /// How the choice is worded on later screens.
    public Wording spoken() {
      return shown.orElse(label);
    }

    public boolean open(Known known) {
      return when.isEmpty() || when.get().holds(known);
    }
  }

  /// Something typed, and what follows from it.
  ///
  /// @param set where it goes; empty: nowhere
  /// @param also what it says besides
  /// @param refusals what to say to each mistake
  /// @param rejected what to say when a check rejects it; empty when none does
  record Entry(
      Optional<Slot> set,
      Input input,
      Map<Slot, String> also,
      Map<Mistake, Wording> refusals,
      Optional<Wording> rejected,
      Next next) {
    public Entry {
      also = Map.copyOf(also);
      refusals = Map.copyOf(refusals);
    }

    /// All that may be said above the screen when it is shown again.
    public List<Wording> hints() {
      return Stream.concat(refusals.values().stream(), rejected.stream()).toList();
    }

    List<Edge> edges() {
      return switch (next) {
        case Next.Go go -> List.of(go.to());
        case Next.AskFirst ask ->
            Stream.concat(ask.outcomes().values().stream(), ask.unavailable().stream()).toList();
      };
    }
  }

  /// An input that is typed.
  ///
  /// @param zeroIsInput whether `0` is an input here and not the way back
  /// @param shown values that are shown in words
  record Type(
      String name,
      Wording text,
      int line,
      Entry typed,
      boolean zeroIsInput,
      Map<String, Wording> shown,
      Optional<Look> look)
      implements Screen {
    public Type {
      shown = Map.copyOf(shown);
    }

    @Override
    public Optional<Entry> entry() {
      return Optional.of(typed);
    }

    @Override
    public List<Edge> edges() {
      return typed.edges();
    }

    public boolean sets(Slot slot) {
      return typed.set().filter(slot::equals).isPresent();
    }
  }

  /// What follows an accepted input.
  sealed interface Next {
    record Go(Edge to) implements Next {}

    /// A check of the input, which is kept only in the form the check gives it.
    ///
    /// @param unavailable where it leads when nobody answers, if the check is one that may fail
    record AskFirst(Check check, Map<CheckResult, Edge> outcomes, Optional<Edge> unavailable)
        implements Next {
      public AskFirst {
        outcomes = Map.copyOf(outcomes);
      }

      public Optional<Edge> after(CheckResult result) {
        return Optional.ofNullable(outcomes.get(result));
      }
    }
  }

  /// A choice from a list that comes from outside, by number or first letters.
  ///
  /// @param empty what it says instead of its text when there is nothing to choose from; empty: its
  ///   text all the same
  /// @param other a last line for "not in this list", with its own way
  record Pick(
      String name,
      Wording text,
      Optional<Wording> empty,
      int line,
      Slot set,
      Listing listing,
      Optional<Other> other,
      Edge to)
      implements Screen {
    /// The line for what is not in the list.
    public record Other(Wording label, Edge to) {}

    @Override
    public Optional<Look> look() {
      return Optional.empty();
    }

    @Override
    public List<Edge> edges() {
      return Stream.concat(Stream.of(to), other.stream().map(Other::to)).toList();
    }
  }

  /// The last screen of a session.
  record End(String name, Wording text, int line, Optional<Look> look) implements Screen {
    @Override
    public List<Edge> edges() {
      return List.of();
    }
  }
}
