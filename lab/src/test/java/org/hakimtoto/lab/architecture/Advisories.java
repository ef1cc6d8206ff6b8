package org.hakimtoto.lab.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hakimtoto.lab.architecture.BillOfMaterials.Library;

/// Holes that were told of libraries, as `docs/security/advisories.csv` lists them.
record Advisories(List<Advisory> all) {
  private static final int COLUMNS = 6;

  /// A hole in the versions from `from` on, until `fixed`, which has it no more.
  record Advisory(String id, String library, String from, String fixed) {
    boolean reaches(Library other) {
      return other.name().equals(library)
          && compare(other.version(), from) >= 0
          && compare(other.version(), fixed) < 0;
    }
  }

  static Advisories read(String table) {
    List<String> rows = table.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    return new Advisories(rows.stream().map(Advisories::row).toList());
  }

  /// What is wrong with these libraries.
  Stream<Advisory> of(List<Library> libraries) {
    return all.stream().filter(advisory -> libraries.stream().anyMatch(advisory::reaches));
  }

  private static Advisory row(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS || Arrays.stream(cells).anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("not a row of advisories: " + line);
    }
    if (compare(cells[2], cells[3]) >= 0) {
      throw new IllegalArgumentException("mended before it began: " + line);
    }
    return new Advisory(cells[0], cells[1], cells[2], cells[3]);
  }

  /// By their numbers; what stands before a release, such as `1.0-rc1`, is older than it.
  static int compare(String one, String other) {
    List<Integer> left = parts(one);
    List<Integer> right = parts(other);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      int order = Integer.compare(part(left, i), part(right, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int part(List<Integer> parts, int at) {
    return at < parts.size() ? parts.get(at) : 0;
  }

  private static List<Integer> parts(String version) {
    var parts = new ArrayList<Integer>();
    for (String part : version.toLowerCase(Locale.ROOT).split("[.-]", -1)) {
      if (part.chars().allMatch(Character::isDigit)) {
        parts.add(Integer.parseInt(part));
      } else if (!part.equals("final")) {
        parts.add(-1);
      }
    }
    return parts;
  }
}
