package org.hakimtoto.menus.book;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.menus.vocabulary.Known;
import org.hakimtoto.menus.vocabulary.When;

/// Where a choice leads: the first branch whose condition holds.
///
/// @param branches the last has no condition
public record Target(List<Branch> branches) {
  public Target {
    branches = List.copyOf(branches);
  }

  /// @param when empty: always
  public record Branch(Optional<When> when, String screen) {}

  static Target of(String screen) {
    return new Target(List.of(new Branch(Optional.empty(), screen)));
  }

  public String screen(Known known) {
    for (Branch branch : branches) {
      if (branch.when().isEmpty() || branch.when().get().holds(known)) {
        return branch.screen();
      }
    }
    return branches.getLast().screen();
  }

  public List<String> screens() {
    return branches.stream().map(Branch::screen).toList();
  }
}
