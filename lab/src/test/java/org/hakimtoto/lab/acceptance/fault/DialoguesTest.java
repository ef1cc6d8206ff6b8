package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hakimtoto.lab.acceptance.fault.Dialogues.Dialogue;
import org.junit.jupiter.api.Test;

/// The control of the kills: a history that was doctored is found out.
class DialoguesTest {
  private static final List<Dialogue> HISTORY =
      List.of(new Dialogue("a", Set.of("111-111-111")), new Dialogue("b", Set.of()));

  @Test
  void what_was_shown_and_kept_once_is_well() {
    assertThat(faults(HISTORY, "a", List.of("111-111-111"))).isEmpty();
    assertThat(Dialogues.faults(HISTORY.subList(1, 2), Map.of("b", List.of("222-222-222"))))
        .as("saved and not seen")
        .isEmpty();
  }

  @Test
  void a_dialogue_that_was_filed_twice_is_found() {
    assertThat(faults(HISTORY, "a", List.of("111-111-111", "333-333-333")))
        .containsExactly("a: 2 cases of one dialogue");
  }

  @Test
  void a_reference_that_is_lost_is_found() {
    assertThat(faults(HISTORY, "a", List.of()))
        .containsExactly("a: no case of its own 111-111-111");
  }

  @Test
  void a_reference_of_somebody_else_is_found() {
    var mixed = List.of(HISTORY.getFirst(), new Dialogue("b", Set.of("111-111-111")));

    assertThat(faults(mixed, "a", List.of("111-111-111")))
        .containsExactly("b: no case of its own 111-111-111");
  }

  @Test
  void two_references_in_one_dialogue_are_found() {
    var twice = List.of(new Dialogue("a", Set.of("111-111-111", "333-333-333")));

    assertThat(faults(twice, "a", List.of("111-111-111")))
        .contains("a: two references", "a: no case of its own 333-333-333");
  }

  private static List<String> faults(List<Dialogue> history, String msisdn, List<String> filed) {
    return Dialogues.faults(history, Map.of(msisdn, filed));
  }
}
