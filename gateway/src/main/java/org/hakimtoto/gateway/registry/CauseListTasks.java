package org.hakimtoto.gateway.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.registry.CauseListRow.Named;

/// The rows of a list whose case is known, in their order, and why others are not worked on: pure.
///
/// @param refused why not, by line
record CauseListTasks(List<Task> tasks, SortedMap<Integer, String> refused) {
  static final String NOT_FOR_YOU = "no such case, or not one for you";
  static final String IN_MORE_CASES =
      "court_file: it stands in more than one case, name the reference";

  /// Of one case, court and kind: what each asks for depends on all of them.
  static final int MOST_OF_A_MATTER = 12;

  static final String TOO_MANY_OF_A_MATTER =
      "more than 12 rows of this list are of the same case, court and kind: bring them in apart";

  CauseListTasks {
    tasks = List.copyOf(tasks);
  }

  /// A row that is understood.
  record ReadLine(int line, CauseListRow row) {}

  /// Rows of one case have one reference, however each names it.
  ///
  /// @param place of the row among those of its matter
  record Task(int line, CaseReference reference, CauseListMatter matter, int place) {
    CauseListRow row() {
      return matter.rows().get(place);
    }
  }

  private record Matter(CaseReference reference, String court, HearingKind kind) {}

  /// The court files that rows name, to be looked up.
  static Set<ExternalReference> files(List<ReadLine> lines) {
    return lines.stream()
        .flatMap(line ->
            line.row().named() instanceof Named.ByCourtFile by
                ? Stream.of(by.courtFile())
                : Stream.empty())
        .collect(Collectors.toSet());
  }

  /// @param byFile the cases that carry a court file
  static CauseListTasks of(
      List<ReadLine> lines, Map<ExternalReference, Set<CaseReference>> byFile) {
    var matters = new LinkedHashMap<Matter, List<ReadLine>>();
    var refused = new TreeMap<Integer, String>();
    for (ReadLine line : lines) {
      Set<CaseReference> found =
          switch (line.row().named()) {
            case Named.ByReference by -> Set.of(by.reference());
            case Named.ByCourtFile by -> byFile.getOrDefault(by.courtFile(), Set.of());
          };
      if (found.size() == 1) {
        var matter = new Matter(found.iterator().next(), line.row().court(), line.row().kind());
        matters.computeIfAbsent(matter, _ -> new ArrayList<>()).add(line);
      } else {
        refused.put(line.line(), found.isEmpty() ? NOT_FOR_YOU : IN_MORE_CASES);
      }
    }
    matters.values().stream()
        .filter(rows -> rows.size() > MOST_OF_A_MATTER)
        .forEach(rows -> rows.forEach(line -> refused.put(line.line(), TOO_MANY_OF_A_MATTER)));
    return new CauseListTasks(
        matters.entrySet().stream()
            .filter(matter -> matter.getValue().size() <= MOST_OF_A_MATTER)
            .flatMap(matter -> tasks(matter.getKey().reference(), matter.getValue()))
            .sorted(Comparator.comparingInt(Task::line))
            .toList(),
        refused);
  }

  private static Stream<Task> tasks(CaseReference reference, List<ReadLine> lines) {
    var matter = new CauseListMatter(lines.stream().map(ReadLine::row).toList());
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new Task(lines.get(i).line(), reference, matter, i));
  }
}
