package org.hakimtoto.core.caserules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.Track;

/// Draws [StageTable] as a page of Markdown: a Mermaid diagram for each track, and the table. The
/// same table always gives the same page; docs/stages.md is it.
public final class StageTablePrint {
  private static final Comparator<StageTable.Move> IN_ORDER =
      Comparator.comparing(StageTable.Move::track)
          .thenComparing(StageTable.Move::from)
          .thenComparing(StageTable.Move::to);

  private StageTablePrint() {}

  public static String page() {
    var page = new StringBuilder();
    page.append(
        """
        # The stages of a case

        Made from `StageTable` by `./haki stages`: change the table, then print this page again. A \
        move not drawn here is refused, whoever asks. A case may be on both tracks; the second \
        begins at intake. One track may close while the other goes on; the last one closes with \
        the case, and a case that is opened again is at intake. A child who was under twelve is \
        never moved past "made safe" on the track of conflict with the law.
        """);
    for (Track track : Track.values()) {
      page.append("\n## ").append(heading(track)).append("\n\n");
      diagram(page, moves(track));
      table(page.append('\n'), moves(track));
    }
    return page.toString();
  }

  private static List<StageTable.Move> moves(Track track) {
    return StageTable.all().stream()
        .filter(move -> move.track() == track)
        .sorted(IN_ORDER)
        .toList();
  }

  private static void diagram(StringBuilder page, List<StageTable.Move> moves) {
    page.append("```mermaid\nstateDiagram-v2\n");
    moves.stream()
        .flatMap(move -> List.of(move.from(), move.to()).stream())
        .distinct()
        .sorted()
        .forEach(stage -> page.append("  state \"%s\" as %s\n".formatted(name(stage), stage)));
    page.append("  [*] --> ").append(Stage.REPORTED).append('\n');
    moves.forEach(
        move -> page.append("  %s --> %s : %s\n".formatted(move.from(), move.to(), roles(move))));
    page.append("  ").append(Stage.CLOSED).append(" --> [*]\n```\n");
  }

  private static void table(StringBuilder page, List<StageTable.Move> moves) {
    page.append("| from | to | who may |\n| --- | --- | --- |\n");
    moves.forEach(move ->
        page.append(
            "| %s | %s | %s |\n".formatted(name(move.from()), name(move.to()), roles(move))));
  }

  private static String heading(Track track) {
    return switch (track) {
      case CARE_AND_PROTECTION -> "Care and protection";
      case CONFLICT_WITH_THE_LAW -> "Conflict with the law";
    };
  }

  private static String name(Stage stage) {
    return stage.code() + " " + words(stage);
  }

  private static String roles(StageTable.Move move) {
    return move.by().stream()
        .sorted()
        .map(StageTablePrint::words)
        .collect(Collectors.joining(", "));
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
