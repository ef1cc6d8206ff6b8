package org.hakimtoto.menus.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hakimtoto.menus.check.Journey;
import org.hakimtoto.menus.check.Walk;
import org.hakimtoto.menus.compare.Difference.Kind;
import org.hakimtoto.menus.dialogue.Show;

/// One dialogue in one language by an older book and by a newer. Once a key has led elsewhere, the
/// screens that follow are no longer compared: they differ because of it.
final class PlayedTwice {
  private final String name;
  private final Walk before;
  private final Walk after;
  private final List<Seen> found = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  PlayedTwice(Journey dialogue, String language, Walk before, Walk after) {
    this.name = dialogue.name() + " (" + language + ")";
    this.before = before;
    this.after = after;
    Effect.changes(Effect.of(before), Effect.of(after)).forEach(what -> add(Kind.EFFECT, what));
    screens();
    ends();
  }

  List<Seen> found() {
    return List.copyOf(found);
  }

  /// The screens that something was said of.
  Set<String> told() {
    return Set.copyOf(told);
  }

  private void screens() {
    List<Show> was = shows(before);
    List<Show> is = shows(after);
    for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
      String screen = was.get(i).place().screen();
      String now = is.get(i).place().screen();
      if (is.get(i).refused() && !was.get(i).refused()) {
        pressed(Kind.REFUSED, i, "is not understood any more");
        return;
      }
      if (!screen.equals(now)) {
        pressed(Kind.LEADS, i, "leads to '" + now + "', was '" + screen + "'");
        return;
      }
      if (!was.get(i).text().equals(is.get(i).text())) {
        words(was.get(i), is.get(i));
      }
    }
  }

  private void pressed(Kind kind, int show, String what) {
    if (show == 0) {
      add(kind, "dialling " + what);
      return;
    }
    Walk.Stop stop = before.stops().get(show - 1);
    String screen = stop.show().place().screen();
    told.add(screen);
    add(kind, "'" + screen + "', key " + stop.press().typed() + ": " + what);
  }

  private void ends() {
    int sooner = before.stops().size() - after.stops().size();
    if (sooner != 0) {
      Walk shorter = sooner > 0 ? after : before;
      add(
          Kind.ENDS,
          "ends "
              + (sooner > 0 ? "sooner" : "later")
              + ": '"
              + shorter.last().place().screen()
              + "' "
              + (sooner > 0 ? "ends it now" : "ended it")
              + " after "
              + shorter.stops().size()
              + " presses");
    } else if (before.last().ends() != after.last().ends()) {
      add(Kind.ENDS, after.last().ends() ? "ends with its last key" : "does not end any more");
    }
  }

  private void add(Kind kind, String what) {
    found.add(new Seen(kind, "", what, List.of(name)));
  }

  private void words(Show was, Show is) {
    String screen = was.place().screen();
    told.add(screen);
    String what = Seen.words(is.place().language(), was.text(), is.text());
    found.add(new Seen(Kind.WORDS, "'" + screen + "'", what, List.of(name)));
  }

  private static List<Show> shows(Walk walk) {
    var shows = new ArrayList<>(walk.stops().stream().map(Walk.Stop::show).toList());
    shows.add(walk.last());
    return shows;
  }
}
