package org.hakimtoto.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hakimtoto.core.roster.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole table of access.txt against the code, cell by cell in both directions.
class AccessTableTest {
  private static final String NONE = "NONE";

  private static final Map<String, Set<Permission>> TABLE = table();

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_cell_is_as_the_table_says(Role role) {
    assertThat(CaseAccessTest.permissions(role, Set.of()))
        .as("%s without any standing", role)
        .isEqualTo(row(role, NONE));
    for (Standing standing : Standing.values()) {
      assertThat(CaseAccessTest.permissions(role, Set.of(standing)))
          .as("%s as %s", role, standing)
          .isEqualTo(union(row(role, NONE), row(role, standing.name())));
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void who_stands_in_several_ways_may_do_what_any_allows(Role role) {
    for (Set<Standing> standings : subsets()) {
      var expected = EnumSet.copyOf(row(role, NONE));
      standings.forEach(standing -> expected.addAll(row(role, standing.name())));

      assertThat(CaseAccessTest.permissions(role, standings))
          .as("%s as %s", role, standings)
          .isEqualTo(expected);
    }
  }

  @Test
  void the_table_has_a_row_for_every_role_and_standing_and_no_other() {
    assertThat(TABLE).hasSize(Role.values().length * (Standing.values().length + 1));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CHIEF", "ASSISTANT_CHIEF"})
  void a_chief_never_reads_a_file(Role chief) {
    for (Set<Standing> standings : subsets()) {
      assertThat(CaseAccess.may(chief, standings, Permission.READ_FILE)).isFalse();
      assertThat(CaseAccess.may(chief, standings, Permission.CONTACTS)).isFalse();
    }
  }

  /// One who may change what is in the record must be able to see it, save where only a date, a
  /// number or a whereabouts is written and no record is shown.
  @Test
  void whoever_decides_on_a_child_may_read_the_file() {
    var blind =
        EnumSet.of(
            Permission.SEE_STATUS,
            Permission.ADD,
            Permission.ACCEPT,
            Permission.ASK_WITHDRAWAL,
            Permission.CORRECT_REPORT,
            Permission.CHECK_AFTERCARE,
            Permission.ASK_ACCESS,
            Permission.REFERENCES,
            Permission.HEARINGS,
            Permission.CUSTODY,
            Permission.TRANSFERS);
    TABLE.forEach((row, allowed) -> {
      if (!allowed.contains(Permission.READ_FILE)) {
        assertThat(blind).as(row).containsAll(allowed);
      }
    });
  }

  private static Set<Permission> row(Role role, String standing) {
    return TABLE.getOrDefault(role + " " + standing, EnumSet.allOf(Permission.class));
  }

  private static Set<Permission> union(Set<Permission> some, Set<Permission> others) {
    var all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }

  private static List<Set<Standing>> subsets() {
    var subsets = new ArrayList<Set<Standing>>();
    subsets.add(EnumSet.noneOf(Standing.class));
    for (Standing standing : Standing.values()) {
      for (Set<Standing> some : List.copyOf(subsets)) {
        var more = EnumSet.copyOf(some);
        more.add(standing);
        subsets.add(more);
      }
    }
    return subsets;
  }

  private static Map<String, Set<Permission>> table() {
    var table = new HashMap<String, Set<Permission>>();
    for (List<String> row : TextTable.rows(AccessTableTest.class, "access.txt")) {
      Role role = Role.valueOf(row.get(0));
      String standing = row.get(1).equals(NONE) ? NONE : Standing.valueOf(row.get(1)).name();
      var allowed = EnumSet.noneOf(Permission.class);
      row.stream()
          .skip(2)
          .filter(word -> !word.equals("-"))
          .map(Permission::valueOf)
          .forEach(allowed::add);
      if (table.put(role + " " + standing, allowed) != null) {
        throw new IllegalStateException("twice in the table: " + role + " " + standing);
      }
    }
    return table;
  }
}
