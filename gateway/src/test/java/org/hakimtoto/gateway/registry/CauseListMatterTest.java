package org.hakimtoto.gateway.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.registry.CauseListMatter.Step;
import org.hakimtoto.gateway.registry.CauseListRow.Action;
import org.hakimtoto.gateway.registry.CauseListRow.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a list makes of the hearings of one case, court and kind: rows and hearings are given as
/// day of January and hour.
class CauseListMatterTest {
  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "nothing stands | SET 6-09 | '' | put | 6-09",
        "the same again | SET 6-09 | 6-09 | unchanged | 6-09",
        "another day | SET 7-09 | 6-09 | put | 6-09 7-09",
        "the hour corrected | SET 6-10 | 6-09 | move | 6-10",
        "two sittings of a day | SET 6-09, SET 6-14 | '' | put put | 6-09 6-14",
        "the same two again | SET 6-09, SET 6-14 | 6-09 6-14 | unchanged unchanged | 6-09 6-14",
        "which one is corrected | SET 6-10 | 6-09 6-14 | refused | 6-09 6-14",
        "the day moved | MOVE 8-09 | 6-09 | move | 8-09",
        "moved already | MOVE 8-09 | 8-09 | unchanged | 8-09",
        "nothing to move | MOVE 8-09 | '' | refused | ''",
        "which one moves | MOVE 8-09 | 6-09 7-09 | refused | 6-09 7-09",
        "called off | CANCEL 6-09 | 6-09 | cancel | ''",
        "nothing to call off | CANCEL 6-09 | 7-09 | refused | 7-09",
        "called off and set again | CANCEL 6-09, SET 6-09 | 6-09 | unchanged unchanged | 6-09",
        "set, off, set | SET 6-09, CANCEL 6-09, SET 6-09 | '' | put unchanged unchanged | 6-09",
        "set and moved | SET 6-09, MOVE 8-09 | '' | put move | 8-09",
        "the same list again | SET 6-09, MOVE 8-09 | 8-09 | unchanged unchanged | 8-09",
        "off and at another hour | CANCEL 6-09, SET 6-10 | 6-09 | cancel put | 6-10",
      })
  void rows_lead_to_what_the_list_says(
      String label, String rows, String set, String steps, String after) {
    var matter =
        new CauseListMatter(Arrays.stream(rows.split(", ")).map(CauseListMatterTest::row).toList());
    Set<Instant> times = new TreeSet<>(times(set));
    var made = new StringBuilder();
    for (int i = 0; i < matter.rows().size(); i++) {
      Step step = matter.step(i, times);
      made.append(made.isEmpty() ? "" : " ").append(word(step));
      apply(step, times);
    }
    assertThat(made).as(label).hasToString(steps);
    assertThat(times).as(label).containsExactlyElementsOf(times(after));
  }

  private static String word(Step step) {
    return switch (step) {
      case Step.Unchanged _ -> "unchanged";
      case Step.Put _ -> "put";
      case Step.Move _ -> "move";
      case Step.Cancel _ -> "cancel";
      case Step.Refused _ -> "refused";
    };
  }

  private static void apply(Step step, Set<Instant> times) {
    switch (step) {
      case Step.Put put -> times.add(put.when());
      case Step.Move move -> {
        times.remove(move.from());
        times.add(move.to());
      }
      case Step.Cancel cancel -> times.remove(cancel.when());
      case Step.Unchanged _, Step.Refused _ -> {
        // as it was
      }
    }
  }

  private static CauseListRow row(String words) {
    String[] both = words.split(" ", 2);
    return new CauseListRow(
        new Named.ByReference(CaseReference.ofSerial(1)),
        HearingKind.MENTION,
        "court-kibra",
        at(both[1]),
        Action.valueOf(both[0]),
        MoveReason.OTHER);
  }

  private static List<Instant> times(String words) {
    return words.isEmpty()
        ? List.of()
        : Arrays.stream(words.split(" ")).map(CauseListMatterTest::at).collect(Collectors.toList());
  }

  private static Instant at(String dayAndHour) {
    String[] both = dayAndHour.split("-", 2);
    return Kenya.at(
        LocalDateTime.of(2027, 1, Integer.parseInt(both[0]), Integer.parseInt(both[1]), 0));
  }
}
