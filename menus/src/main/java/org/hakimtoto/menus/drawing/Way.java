package org.hakimtoto.menus.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.book.Target;
import org.hakimtoto.menus.vocabulary.Check;

/// All that leads from one screen to one other.
///
/// @param by the keys, or what is typed or comes out
record Way(String from, List<String> by, String to) {
  Way {
    by = List.copyOf(by);
  }

  /// In the order of the screen.
  static List<Way> of(Screen screen) {
    var ways = new LinkedHashMap<String, Set<String>>();
    switch (screen) {
      case Screen.Choose choose -> {
        for (int i = 0; i < choose.options().size(); i++) {
          add(ways, Integer.toString(i + 1), choose.options().get(i).to().to());
        }
      }
      case Screen.Pick pick -> {
        add(ways, "list", pick.to().to());
        pick.other().ifPresent(other -> add(ways, "not there", other.to().to()));
      }
      case Screen.Type _, Screen.End _ -> {
        // what is typed follows, and what is seen
      }
    }
    screen.entry().ifPresent(entry -> typed(ways, entry.next()));
    screen.look().ifPresent(look -> add(ways, "nothing", look.none()));
    var all = new ArrayList<Way>();
    ways.forEach((to, by) -> all.add(new Way(screen.name(), List.copyOf(by), to)));
    return List.copyOf(all);
  }

  private static void typed(Map<String, Set<String>> ways, Screen.Next next) {
    switch (next) {
      case Screen.Next.Go go -> add(ways, "typed", go.to().to());
      case Screen.Next.AskFirst ask -> {
        ask.check()
            .results()
            .forEach(
                result -> ask.after(result).ifPresent(edge -> add(ways, result.wire(), edge.to())));
        ask.unavailable().ifPresent(edge -> add(ways, Check.UNAVAILABLE, edge.to()));
      }
    }
  }

  private static void add(Map<String, Set<String>> ways, String by, Target target) {
    target.screens().forEach(to -> ways.computeIfAbsent(to, _ -> new LinkedHashSet<>()).add(by));
  }
}
