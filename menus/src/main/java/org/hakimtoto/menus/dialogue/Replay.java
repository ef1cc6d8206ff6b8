package org.hakimtoto.menus.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.menus.vocabulary.Failure;

/// Finds the caller's place again from what was typed, when the session was lost. Pure. Nothing is
/// ever done here: what was done is found by its key, and what was not done is asked for again.
public final class Replay {
  /// The most answers one press takes: a PIN, what it opens, and what that shows.
  public static final int MAX_ANSWERS = 4;

  private Replay() {}

  /// Answers what comes up on the way.
  public interface Answerer {
    /// Empty for something decided that was not done, and for a guess that was never judged.
    ///
    /// @param played how many inputs were played when it came up, its own included
    Optional<Answer> answer(Step.Pending pending, int played);

    /// Whether what was decided by that input was not done, but its screen shown once more: what
    /// was typed next was typed there.
    ///
    /// @param place of that screen
    /// @param played how many inputs were played, that one included
    default boolean shownOnceMore(Place place, int played) {
      return false;
    }
  }

  /// @param shows what the caller saw: before the first input, and after each
  /// @param inDoubt whether something among the inputs was decided and not done, or stands behind
  ///   an end; then the last of `shows` is the screen to go on at
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
    return followed(menus, menus.dial(), 0, answerer)
        .map(first -> from(menus, first, inputs, answerer))
        .orElseThrow();
  }

  /// Plays inputs from a screen. The carrier joins inputs with `*` and does not escape one that was
  /// typed: it parts two inputs here as it does when the caller is there, so that what was played
  /// live is found again, mistakes and all.
  public static Result from(Menus menus, Show start, List<String> inputs, Answerer answerer) {
    var shows = new ArrayList<Show>();
    shows.add(start);
    for (int i = 0; i < inputs.size(); i++) {
      Show before = shows.getLast();
      if (before.ends()) {
        // nothing follows an end but the same end
        shows.add(before);
        return new Result(shows, true);
      }
      Step pressed = menus.press(before.place(), inputs.get(i));
      Optional<Show> after = followed(menus, pressed, i + 1, answerer);
      if (after.isEmpty() && answerer.shownOnceMore(before.place(), i + 1)) {
        shows.add(before);
        continue;
      }
      if (after.isEmpty()) {
        return new Result(shows, true);
      }
      shows.add(after.get());
    }
    return new Result(shows, false);
  }

  /// The screen that follows a step, all its questions answered; empty when something was decided
  /// that was not done.
  public static Optional<Show> followed(Menus menus, Step step, int played, Answerer answerer) {
    Step now = step;
    for (int asked = 0; asked < MAX_ANSWERS; asked++) {
      switch (now) {
        case Show show -> {
          return Optional.of(show);
        }
        case Step.Pending pending -> {
          Optional<Answer> answer = answerer.answer(pending, played);
          if (answer.isEmpty()) {
            return Optional.empty();
          }
          now = menus.tell(pending, answer.get());
        }
      }
    }
    return now instanceof Show show
        ? Optional.of(show)
        : Optional.of(menus.sorry(((Step.Pending) now).place(), Failure.TRY_LATER));
  }
}
