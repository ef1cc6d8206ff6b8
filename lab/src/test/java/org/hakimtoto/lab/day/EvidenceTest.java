package org.hakimtoto.lab.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.day.Evidence.Red;
import org.junit.jupiter.api.Test;

/// A doctored day is refused, whichever way it is doctored.
class EvidenceTest {
  private static final CaseReference FIRST = CaseReference.ofSerial(1);
  private static final CaseReference SECOND = CaseReference.ofSerial(2);
  private static final List<CaseReference> SHOWN = List.of(FIRST, SECOND);
  private static final List<Long> STORED = List.of((long) FIRST.number(), (long) SECOND.number());
  private static final Red ALERTED = new Red(1, 1, 0);

  @Test
  void a_day_on_which_nothing_was_lost_is_well() {
    var well = new Evidence(SHOWN, STORED, 2, 0, ALERTED, List.of(), 0, List.of(), 0);

    assertThat(well.faults()).isEmpty();
    assertThat(well.words()).contains("2 references shown, each stored once: yes", "lost: 0");
  }

  @Test
  void a_reference_that_is_not_stored_is_lost() {
    var lost = new Evidence(SHOWN, STORED.subList(0, 1), 1, 0, ALERTED, List.of(), 0, List.of(), 0);

    assertThat(lost.faults())
        .containsExactly("1 references shown on a phone but not in the database");
    assertThat(lost.words()).contains("each stored once: NO", "lost: 1");
  }

  @Test
  void a_case_more_than_calls_can_have_made_is_one_filed_twice() {
    var twice = new Evidence(SHOWN, STORED, 4, 1, ALERTED, List.of(), 0, List.of(), 0);

    assertThat(twice.faults()).containsExactly("1 cases more than calls that can have made one");
  }

  @Test
  void a_child_in_danger_of_whom_nobody_was_told_is_lost() {
    var silent = new Evidence(SHOWN, STORED, 2, 0, new Red(0, 0, 1), List.of(), 0, List.of(), 0);

    assertThat(silent.faults()).containsExactly("1 cases in danger now of which no alert is known");
    assertThat(silent.words()).contains("lost: 1");
  }

  @Test
  void a_text_sent_twice_a_broken_chain_and_what_never_ends_are_faults() {
    var bad =
        new Evidence(
            SHOWN, STORED, 2, 0, ALERTED, List.of("HAKI."), 3, List.of("audit, chain 1: x"), 1);

    assertThat(bad.faults())
        .containsExactly(
            "1 texts that a phone got twice, the first of the kind: HAKI.",
            "3 events, texts or reports still on their way",
            "1 players that failed: the day was not played whole",
            "audit, chain 1: x");
  }
}
