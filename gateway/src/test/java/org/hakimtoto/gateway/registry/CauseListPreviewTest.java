package org.hakimtoto.gateway.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.registry.CauseListMatter.Step;
import org.hakimtoto.gateway.registry.CauseListRow.Action;
import org.hakimtoto.gateway.registry.CauseListRow.Named;
import org.hakimtoto.gateway.registry.CauseListTasks.Task;
import org.junit.jupiter.api.Test;

/// What a list is said to do before it is brought in.
class CauseListPreviewTest {
  private static final CaseReference CASE = CaseReference.parse("482-137-559").orElseThrow();
  private static final Instant NINE = Instant.parse("2027-01-06T06:00:00Z");
  private static final Instant LATER = Instant.parse("2027-01-08T06:00:00Z");

  @Test
  void a_row_is_shown_as_it_is_after_the_rows_before_it() {
    var matter = new CauseListMatter(List.of(row(Action.SET, NINE), row(Action.MOVE, LATER)));

    assertThat(matter.steps(Set.of()))
        .containsExactly(new Step.Put(NINE), new Step.Move(NINE, LATER));
    assertThat(matter.steps(Set.of(LATER)))
        .containsExactly(new Step.Unchanged(), new Step.Unchanged());
  }

  @Test
  void each_effect_says_from_when_to_when() {
    var task = new Task(2, CASE, new CauseListMatter(List.of(row(Action.MOVE, LATER))), 0);

    assertThat(RowEffect.of(task, new Step.Move(NINE, LATER)))
        .isEqualTo(
            new RowEffect(
                2,
                RowEffect.Effect.MOVED,
                Optional.of(CASE),
                Optional.of(NINE),
                Optional.of(LATER),
                Optional.empty()));
    assertThat(RowEffect.of(task, new Step.Cancel(NINE)).to()).isEmpty();
    assertThat(RowEffect.of(task, new Step.Refused("why")).reason()).contains("why");
  }

  @Test
  void another_file_or_another_effect_is_another_preview() {
    var row = RowEffect.refused(2, "why");
    String digest = new CauseListPreview("a", List.of(row)).digest();

    assertThat(new CauseListPreview("a", List.of(row)).digest()).isEqualTo(digest);
    assertThat(new CauseListPreview("b", List.of(row)).digest()).isNotEqualTo(digest);
    assertThat(new CauseListPreview("a", List.of(RowEffect.refused(2, "else"))).digest())
        .isNotEqualTo(digest);
    assertThat(new CauseListPreview("a", List.of()).digest()).isNotEqualTo(digest);
  }

  private static CauseListRow row(Action action, Instant when) {
    return new CauseListRow(
        new Named.ByReference(CASE),
        HearingKind.MENTION,
        "court-kibra",
        when,
        action,
        MoveReason.OTHER);
  }
}
