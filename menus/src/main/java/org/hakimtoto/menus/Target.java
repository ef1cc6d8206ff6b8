package org.hakimtoto.menus;

import java.util.List;

/// Where a choice leads: the first branch whose condition holds.
///
/// @param branches the last has no condition
public record Target(List<Branch> branches) {
  public Target {
    branches = List.copyOf(branches);
  }

  /// @param when the name of a condition; empty: always
  public record Branch(String when, String screen) {}

  String screen(Place place, Vocabulary vocabulary) {
    for (Branch branch : branches) {
      if (vocabulary.holds(branch.when(), place)) {
        return branch.screen();
      }
    }
    return branches.getLast().screen();
  }

  List<String> screens() {
    return branches.stream().map(Branch::screen).toList();
  }
}
