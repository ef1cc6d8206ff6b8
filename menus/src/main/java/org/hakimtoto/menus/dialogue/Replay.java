package org.hakimtoto.menus.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.menus.vocabulary.Failure;
import org.hakimtoto.menus.vocabulary.Slot;

/// Finds the caller's place again from what was typed, when the session was lost. Pure. Intents are
/// never acted on here: what has an effect is found by its key, not by playing it again.
public final class Replay {
  private Replay() {}

  /// Answers the questions that come up on the way.
  @FunctionalInterface
  public interface Answerer {
    /// @param played how many inputs were played when the question came up, its own included
    Answer answer(Ask ask, int played);
  }

  /// @param shows what the caller saw: before the first input, and after each
  /// @param inDoubt whether the inputs can be read in more than one way; then the last of `shows`
  ///   is the screen to go on at
  public record Result(List<Show> shows, boolean inDoubt) {
    public Result {
      shows = List.copyOf(shows);
    }

    public Show last() {
      return shows.getLast();
    }
  }

  /// Plays inputs from the first screen.
  public static Result fromDial(Menus menus, List<String> inputs, Answerer answerer) {
    Ask ask = menus.dial();
    return from(menus, menus.tell(ask, answerer.answer(ask, 0)), inputs, answerer);
  }

  /// Plays inputs from a screen. The carrier joins inputs with `*` and does not escape one that was
  /// typed: where a free text is followed by something the screens refuse, the person may have
  /// typed the `*`, and we go on at a screen that asks again instead of guessing.
  public static Result from(Menus menus, Show start, List<String> inputs, Answerer answerer) {
    var shows = new ArrayList<Show>();
    shows.add(start);
    Optional<Slot> freeText = Optional.empty();
    for (int i = 0; i < inputs.size(); i++) {
      Show before = shows.getLast();
      if (before.ends()) {
        shows.add(menus.sorry(before.place(), Failure.SESSION_MIXED));
        return new Result(shows, true);
      }
      Show after = step(menus, before, inputs.get(i), i + 1, answerer);
      if (after.refused() && freeText.isPresent()) {
        shows.add(menus.resume(after.place(), freeText.get()));
        return new Result(shows, true);
      }
      Optional<Slot> slot = menus.freeTextSlot(before.place());
      freeText = slot.isEmpty() || after.refused() ? freeText : slot;
      shows.add(after);
    }
    return new Result(shows, false);
  }

  private static Show step(Menus menus, Show before, String input, int played, Answerer answerer) {
    return switch (menus.press(before.place(), input)) {
      case Show show -> show;
      case Ask ask -> menus.tell(ask, answerer.answer(ask, played));
    };
  }
}
