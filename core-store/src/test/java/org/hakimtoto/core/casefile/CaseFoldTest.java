package org.hakimtoto.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Urgency;
import org.junit.jupiter.api.Test;

class CaseFoldTest {
  private final List<CaseEvent> all = EventExamples.all();

  @Test
  void there_is_an_example_of_every_kind_of_event() {
    assertThat(all.stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(Stream.of(CaseEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }

  @Test
  void the_fold_of_all_is_the_fold_of_any_beginning_and_its_rest() {
    var whole = CaseFile.of(all);

    for (int cut = 1; cut <= all.size(); cut++) {
      var file = CaseFile.of(all.subList(0, cut));
      assertThat(file.version()).isEqualTo(cut);
      assertThat(file.after(all.subList(cut, all.size()))).isEqualTo(whole);
    }
  }

  @Test
  void one_by_one_they_give_the_same() {
    var file = CaseFile.opened((CaseEvent.Reported) all.getFirst());
    for (CaseEvent event : all.subList(1, all.size())) {
      file = file.after(List.of(event));
    }

    assertThat(file).isEqualTo(CaseFile.of(all));
  }

  @Test
  void what_they_leave_is_this() {
    var file = CaseFile.of(all);

    assertThat(file.stages()).containsExactly(Map.entry(file.track(), Stage.INTAKE));
    assertThat(file.urgency()).isEqualTo(Urgency.RED);
    assertThat(file.holder()).contains(new UUID(7, 3));
    assertThat(file.acceptedBy()).containsExactly(new UUID(7, 2));
    assertThat(file.units())
        .containsExactlyInAnyOrder(new UUID(7, 2), new UUID(7, 3), new UUID(7, 6), new UUID(7, 12));
    assertThat(file.custody()).isEmpty();
    assertThat(file.hearings().values())
        .extracting(Hearing::state)
        .containsExactlyInAnyOrder(
            Hearing.State.HELD, Hearing.State.CANCELLED, Hearing.State.SUSPENDED);
    assertThat(file.transfers().values())
        .extracting(Transfer::state)
        .containsExactlyInAnyOrder(
            Transfer.State.ARRIVED, Transfer.State.CANCELLED, Transfer.State.ON_THE_WAY);
    assertThat(file.contacts()).containsOnlyKeys(new UUID(9, 4), new UUID(9, 13));
    assertThat(file.references()).hasSize(1);
    assertThat(file.linked()).isEmpty();
    assertThat(file.withdrawalAsked()).isFalse();
    assertThat(file.probationReportDue()).isFalse();
    assertThat(file.bornOn()).contains(LocalDate.of(2011, 3, 9));
    assertThat(file.accessAsked()).isEmpty();
    assertThat(file.grants()).containsOnlyKeys(new UUID(8, 3));
    assertThat(file.closed()).isFalse();
    assertThat(file.openedAt()).isEqualTo(all.getFirst().at());
  }

  @Test
  void a_case_begins_with_one_report() {
    var report = all.getFirst();

    assertThatThrownBy(() -> CaseFile.of(List.of())).hasMessage("a case begins with a report");
    assertThatThrownBy(() -> CaseFile.of(all.subList(1, 3)))
        .hasMessage("a case begins with a report");
    assertThatThrownBy(() -> CaseFile.of(List.of(report, report)))
        .hasMessage("a case is opened once");
  }

  @Test
  void a_case_prints_nothing_of_the_child() {
    assertThat(CaseFile.of(all)).hasToString("CaseFile[version " + all.size() + "]");
    assertThat(all.toString()).doesNotContain("at the gate", "2011", "OB 12", "+2547000001");
  }
}
