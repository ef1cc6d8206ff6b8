package org.hakimtoto.menus.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.menus.vocabulary.Condition;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.When;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.Node;

/// Reads on what an option is offered or a way chosen; see [When] for how it is written.
final class WhenReader {
  private final WordReader words;

  WhenReader(WordReader words) {
    this.words = words;
  }

  /// Empty, with a fault, when a word in it is not known.
  Optional<When> when(Node at, String text) {
    var parts = new ArrayList<When>();
    for (String part : text.split(",", -1)) {
      Optional<When> read = part(at, part.strip());
      if (read.isEmpty()) {
        return Optional.empty();
      }
      parts.add(read.get());
    }
    return Optional.of(parts.size() == 1 ? parts.getFirst() : new When.All(parts));
  }

  private Optional<When> part(Node at, String text) {
    if (text.startsWith("!")) {
      return part(at, text.substring(1).strip()).map(When.Not::new);
    }
    if (text.startsWith("said ")) {
      return words
          .known(at, text.substring("said ".length()).strip(), "slot", List.of(Slot.values()))
          .map(When.Answered::new);
    }
    if (text.startsWith("known ")) {
      return words
          .known(at, text.substring("known ".length()).strip(), "fact", List.of(Fact.values()))
          .map(When.Knows::new);
    }
    int equals = text.indexOf('=');
    return equals < 0
        ? words.known(at, text, "condition", List.of(Condition.values())).map(When.Named::new)
        : equal(at, text.substring(0, equals).strip(), text.substring(equals + 1).strip());
  }

  private Optional<When> equal(Node at, String name, String value) {
    Optional<Fact> fact = Word.find(Fact.values(), name).filter(f -> !f.words().isEmpty());
    if (fact.isPresent()) {
      return words
          .known(at, value, "value", fact.get().words())
          .map(word -> new When.Is(fact.get(), word));
    }
    return words
        .known(
            at, name, "slot", Stream.of(Slot.values()).filter(s -> !s.words().isEmpty()).toList())
        .flatMap(slot ->
            words.known(at, value, "value", slot.words()).map(word -> new When.Said(slot, word)));
  }
}
