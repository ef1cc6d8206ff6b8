package org.hakimtoto.menus.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hakimtoto.menus.sample.SampleWorld.Caller;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Slot;

/// A dialogue that somebody has with the book, as a list of what is typed. It holds in every
/// language: options and keys are the same in each.
///
/// @param known flags that hold in it
/// @param said what was said of a report that is resumed in it
/// @param ends how the screen begins that it ends on: there are several of one kind
/// @param ownArea whether it reports from the caller's own area, which must be saved sooner
/// @param partialAfter the press after which a dropped call is filed as partial; 0: never
/// @param longer why it may take longer than a network waits; empty: it may not
/// @param savedLater why its report may be saved later than others; empty: it may not
public record Journey(
    String name,
    Caller caller,
    Set<Fact> known,
    Map<Slot, String> said,
    List<Press> presses,
    String ends,
    boolean ownArea,
    int partialAfter,
    String longer,
    String savedLater) {
  public Journey {
    known = Set.copyOf(known);
    said = Map.copyOf(said);
    presses = List.copyOf(presses);
  }

  /// What somebody plays who has just typed it.
  ///
  /// @param typed as a file holds it: the keys, and behind a blank what their check comes to
  public static Journey typed(String name, Caller caller, Set<Fact> known, List<String> typed) {
    List<Press> presses = typed.stream().map(Press::read).toList();
    return new Journey(name, caller, known, Map.of(), presses, "", false, 0, "", "");
  }

  /// The same, that ends on a screen.
  public Journey ending(String screen) {
    return new Journey(
        name, caller, known, said, presses, screen, ownArea, partialAfter, longer, savedLater);
  }

  /// @param result what a check of it comes to; empty: it comes out well
  public record Press(String typed, String result) {
    /// `000000 wrong`.
    static Press read(String text) {
      String[] parts = text.split(" ", 2);
      return new Press(parts[0], parts.length > 1 ? parts[1] : "");
    }

    @Override
    public String toString() {
      return result.isEmpty() ? typed : typed + " " + result;
    }
  }
}
