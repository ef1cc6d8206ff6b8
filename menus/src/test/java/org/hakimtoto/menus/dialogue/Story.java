package org.hakimtoto.menus.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A conversation as a text that can be read aloud:
///
/// ```
/// # a remark
/// dial: chief en
/// CON what the phone shows,
///     its further lines below each other
/// > what the person types
/// > 81 times a
/// END the last screen
/// => what was done by the press before: slot=value, slot=value
/// ```
///
/// Played again, it is the same text with every screen as it is really shown.
public final class Story {
  private static final String DIAL = "dial: ";

  private final Menus menus;
  private final List<String> told = new ArrayList<>();
  private final List<Show> shows = new ArrayList<>();
  private String who = "";

  private Story(Menus menus) {
    this.menus = menus;
  }

  /// @param text the story with the screens that are really shown
  /// @param shows every one of them
  record Played(String text, List<Show> shows) {}

  static Played play(Menus menus, String text) {
    var story = new Story(menus);
    text.lines().forEach(story::line);
    return new Played(String.join("\n", story.told) + "\n", story.shows);
  }

  private void line(String line) {
    if (line.startsWith("#") || line.isBlank()) {
      told.add(line);
    } else if (line.startsWith(DIAL)) {
      told.add(line);
      who = line.substring(DIAL.length());
      shown(menus.dial());
    } else if (line.startsWith(">")) {
      told.add(line);
      shown(menus.press(shows.getLast().place(), typed(line.substring(1).strip())));
    }
  }

  private void shown(Step step) {
    var done = new ArrayList<String>();
    Show show =
        Replay.followed(
                menus,
                step,
                0,
                (pending, _) -> {
                  if (pending instanceof Act act) {
                    done.add("=> " + act.deed().wire() + ": " + answers(act.place()));
                  }
                  return Optional.of(Desk.answer(who, pending));
                })
            .orElseThrow();
    shows.add(show);
    told.add((show.ends() ? "END " : "CON ") + show.text().replace("\n", "\n    "));
    told.addAll(done);
  }

  private static String answers(Place place) {
    return new TreeMap<>(place.answers())
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String typed(String keys) {
    int times = keys.indexOf(" times ");
    return times < 0
        ? keys
        : keys.substring(times + " times ".length())
            .repeat(Integer.parseInt(keys.substring(0, times)));
  }
}
