package org.hakimtoto.menus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.menus.dialogue.Act;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.dialogue.Replay;
import org.hakimtoto.menus.dialogue.Show;
import org.hakimtoto.menus.dialogue.Step;
import org.hakimtoto.menus.sample.SampleWorld;
import org.hakimtoto.menus.sample.Samples;

/// A journey as it was played.
///
/// @param stops the screens with what was typed on them
/// @param last what is seen in the end
public record Walk(List<Stop> stops, Show last) {
  public Walk {
    stops = List.copyOf(stops);
  }

  /// @param did what was decided by the press; empty: nothing
  public record Stop(Show show, Journey.Press press, Optional<Act> did) {}

  /// Plays as much of a journey as the screens let pass.
  public static Walk of(Menus menus, Journey journey, String language, Samples samples) {
    var world =
        new SampleWorld(samples, journey.caller(), language, journey.known(), journey.said());
    var stops = new ArrayList<Stop>();
    Show now = followed(menus, menus.dial(), world, "", new ArrayList<>());
    for (Journey.Press press : journey.presses()) {
      if (now.ends()) {
        break;
      }
      var did = new ArrayList<Act>();
      Show next =
          followed(menus, menus.press(now.place(), press.typed()), world, press.result(), did);
      stops.add(new Stop(now, press, did.stream().findFirst()));
      now = next;
    }
    return new Walk(stops, now);
  }

  /// Whether every press was understood and the last screen is the one the journey ends on.
  Optional<String> fault(Journey journey) {
    for (int i = 1; i < stops.size(); i++) {
      if (stops.get(i).show().refused()) {
        return Optional.of(
            "press "
                + i
                + " ("
                + stops.get(i - 1).press()
                + ") is not understood on '"
                + stops.get(i - 1).show().place().screen()
                + "'");
      }
    }
    String screen = last.place().screen();
    boolean there =
        last.ends()
            && screen.startsWith(journey.ends())
            && stops.size() == journey.presses().size();
    return there
        ? Optional.empty()
        : Optional.of(
            "after "
                + stops.size()
                + " presses it is at '"
                + screen
                + "', not '"
                + journey.ends()
                + "'");
  }

  private static Show followed(
      Menus menus, Step step, SampleWorld world, String scripted, List<Act> did) {
    return Replay.followed(menus, step, 0, (pending, _) -> answered(pending, world, scripted, did))
        .orElseThrow();
  }

  private static Optional<Answer> answered(
      Step.Pending pending, SampleWorld world, String scripted, List<Act> did) {
    if (pending instanceof Act act) {
      did.add(act);
    }
    return Optional.of(world.answer(pending, scripted));
  }
}
