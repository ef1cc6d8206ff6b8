package org.hakimtoto.menus;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.Edge;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.book.Target;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Fact.Front;
import org.hakimtoto.menus.vocabulary.When;

/// The screens that a role may come to, from the first one on.
final class RoleScreens {
  private final Front front;
  private final Set<String> reached = new LinkedHashSet<>();
  private final ArrayDeque<String> open = new ArrayDeque<>();

  private RoleScreens(Front front) {
    this.front = front;
  }

  static Set<String> of(Book book, Front front) {
    var role = new RoleScreens(front);
    role.follow(book.start());
    while (!role.open.isEmpty()) {
      role.leave(book.screen(role.open.remove()));
    }
    return role.reached;
  }

  private void leave(Screen screen) {
    screen.look().ifPresent(look -> follow(look.none()));
    edges(screen).map(Edge::to).forEach(this::follow);
  }

  private Stream<Edge> edges(Screen screen) {
    if (!(screen instanceof Screen.Choose choose)) {
      return screen.edges().stream();
    }
    // the options come first among the edges, in their order
    Stream<Edge> typed = screen.edges().stream().skip(choose.options().size());
    return Stream.concat(
        choose.options().stream()
            .filter(option -> option.when().stream().allMatch(this::possible))
            .map(Screen.Option::to),
        typed);
  }

  private void follow(Target target) {
    for (Target.Branch branch : target.branches()) {
      if (branch.when().stream().allMatch(this::possible) && reached.add(branch.screen())) {
        open.add(branch.screen());
      }
      if (branch.when().stream().allMatch(this::certain)) {
        return;
      }
    }
  }

  /// Whether it may hold for this role, by whatever else is said or known.
  private boolean possible(When when) {
    return switch (when) {
      case When.Is is -> is.fact() != Fact.FRONT || is.word() == front;
      case When.Not not -> !certain(not.when());
      case When.All all -> all.parts().stream().allMatch(this::possible);
      case When.Named _, When.Said _, When.Knows _, When.Answered _ -> true;
    };
  }

  private boolean certain(When when) {
    return switch (when) {
      case When.Is is -> is.fact() == Fact.FRONT && is.word() == front;
      case When.Not not -> !possible(not.when());
      case When.All all -> all.parts().stream().allMatch(this::certain);
      case When.Named _, When.Said _, When.Knows _, When.Answered _ -> false;
    };
  }
}
