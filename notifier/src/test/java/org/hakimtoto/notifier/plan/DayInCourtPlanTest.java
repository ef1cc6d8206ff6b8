package org.hakimtoto.notifier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.notifier.planner.Rounds.HOME;
import static org.hakimtoto.notifier.planner.Rounds.SCCO;
import static org.hakimtoto.notifier.planner.Rounds.at;
import static org.hakimtoto.notifier.planner.Rounds.local;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.notifier.message.DayList;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.notifier.plan.DayInCourtPlan.Sitting;
import org.hakimtoto.store.outbox.NewMessage;
import org.junit.jupiter.api.Test;

class DayInCourtPlanTest {
  private static final CaseReference FIRST = CaseReference.ofSerial(48_213_755);
  private static final CaseReference SECOND = CaseReference.ofSerial(11_111_111);
  private static final Instant FRIDAY = at("2026-11-27T16:00");
  private final Texts texts = Texts.shipped("22115", "*384*115#");

  @Test
  void an_office_has_one_text_for_all_its_days_of_tomorrow() {
    List<NewMessage> plan =
        DayInCourtPlan.texts(
            List.of(
                new Sitting(SECOND, at("2026-11-30T11:00"), List.of(SCCO), Set.of()),
                new Sitting(FIRST, at("2026-11-30T09:00"), List.of(SCCO, HOME), Set.of())),
            FRIDAY);

    assertThat(plan).extracting(NewMessage::to).containsExactly(SCCO.phone(), HOME.phone());
    assertThat(said(plan.getFirst(), Language.ENGLISH))
        .isEqualTo(
            "HAKI. In court Mon 30 Nov (2): "
                + FIRST.shown()
                + " 9:00 am, "
                + SECOND.shown()
                + " 11:00 am.");
    assertThat(said(plan.getLast(), Language.ENGLISH))
        .isEqualTo("HAKI. In court Mon 30 Nov (1): " + FIRST.shown() + " 9:00 am.");
  }

  @Test
  void who_was_told_of_all_of_them_this_week_is_not_told_again() {
    List<NewMessage> plan =
        DayInCourtPlan.texts(
            List.of(
                new Sitting(
                    FIRST,
                    at("2026-11-30T09:00"),
                    List.of(SCCO, HOME),
                    Set.of(SCCO.id(), HOME.id())),
                new Sitting(SECOND, at("2026-11-30T11:00"), List.of(SCCO), Set.of())),
            FRIDAY);

    assertThat(plan).extracting(NewMessage::to).containsExactly(SCCO.phone());
    assertThat(said(plan.getFirst(), Language.ENGLISH)).startsWith("HAKI. In court Mon 30 Nov (2)");
  }

  @Test
  void what_has_no_room_is_counted() {
    List<DayList.Entry> many =
        IntStream.range(0, 9)
            .mapToObj(n ->
                new DayList.Entry(CaseReference.ofSerial(n), at("2026-11-30T08:30").plusSeconds(n)))
            .toList();

    assertThat(DayList.of(many, "en")).contains(" 8:30 am, ").endsWith(" +5");
    assertThat(DayList.of(many, "sw")).contains(" saa 2:30 (8:30), ").endsWith(" +6");
    for (String language : List.of("en", "sw")) {
      assertThat(Gsm7.septets(DayList.of(many, language))).isLessThanOrEqualTo(96);
    }
  }

  @Test
  void it_waits_for_the_day_when_it_is_planned_late() {
    var late =
        DayInCourtPlan.texts(
            List.of(new Sitting(FIRST, at("2026-11-30T09:00"), List.of(SCCO), Set.of())),
            at("2026-11-27T19:30"));

    assertThat(local(late.getFirst().dueAt())).isEqualTo("2026-11-28T08:00");
  }

  private String said(NewMessage text, Language language) {
    return texts.render(
        MessageKind.DAY_IN_COURT, language, text.facts(), false, at("2026-11-27T16:00"));
  }
}
