package org.hakimtoto.gateway.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.registry.CauseListRow.Action;
import org.hakimtoto.gateway.registry.CauseListRow.Named;
import org.hakimtoto.gateway.registry.CauseListTasks.ReadLine;
import org.hakimtoto.gateway.registry.CauseListTasks.Task;
import org.junit.jupiter.api.Test;

/// Which rows of a list are worked on.
class CauseListTasksTest {
  private static final CaseReference ONE = CaseReference.parse("482-137-559").orElseThrow();
  private static final CaseReference OTHER = CaseReference.parse("065-392-089").orElseThrow();
  private static final Instant NINE = Instant.parse("2027-01-06T06:00:00Z");

  @Test
  void as_many_rows_of_one_matter_as_are_allowed_are_worked_on() {
    var found = CauseListTasks.of(rows(ONE, CauseListTasks.MOST_OF_A_MATTER, 2), Map.of());

    assertThat(found.tasks()).hasSize(CauseListTasks.MOST_OF_A_MATTER);
    assertThat(found.refused()).isEmpty();
  }

  @Test
  void more_rows_of_one_matter_are_refused_and_others_are_not() {
    int many = CauseListTasks.MOST_OF_A_MATTER + 1;
    List<ReadLine> lines =
        Stream.concat(rows(ONE, many, 2).stream(), rows(OTHER, 1, many + 2).stream()).toList();

    var found = CauseListTasks.of(lines, Map.of());

    assertThat(found.tasks()).extracting(Task::line).containsExactly(many + 2);
    assertThat(found.refused())
        .hasSize(many)
        .doesNotContainKey(many + 2)
        .allSatisfy((_, why) -> assertThat(why).isEqualTo(CauseListTasks.TOO_MANY_OF_A_MATTER));
    assertThat(CauseListTasks.TOO_MANY_OF_A_MATTER)
        .contains(" " + CauseListTasks.MOST_OF_A_MATTER + " ");
  }

  /// Of one case, each a day after the one before.
  private static List<ReadLine> rows(CaseReference reference, int many, int from) {
    return IntStream.range(0, many)
        .mapToObj(i ->
            new ReadLine(
                from + i,
                new CauseListRow(
                    new Named.ByReference(reference),
                    HearingKind.MENTION,
                    "milimani",
                    NINE.plus(Duration.ofDays(i)),
                    Action.SET,
                    MoveReason.OTHER)))
        .toList();
  }
}
