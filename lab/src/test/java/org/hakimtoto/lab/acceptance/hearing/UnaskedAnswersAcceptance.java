package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What people say before anything asked them: nobody is thanked for what was not done.
@ExtendWith(WithRealStores.class)
class UnaskedAnswersAcceptance {
  private static final String MOTHER = "+254711223355";
  private static final Instant MORNING = at("2026-11-23T10:00");

  @Test
  void who_says_no_to_a_day_as_soon_as_it_is_told_is_phoned(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String reference = withMother(story);
      story.pleaIsSet(reference, at("2026-12-08T09:00"));
      assertThat(story.inbox(MOTHER)).noneMatch(text -> text.contains("Will you come?"));

      assertThat(story.asks(MOTHER, "2"))
          .as("a digit alone may mean anything")
          .isEqualTo("Received, thank you.");
      assertThat(cannotCome(story, reference)).isZero();
      assertThat(story.asks(MOTHER, "I will not come, no fare"))
          .startsWith("Thank you for telling us. The day is the same");
      assertThat(cannotCome(story, reference)).isEqualTo(1);
      assertThat(calls(stores)).containsExactly(List.of("CANNOT_COME"));
      story.theAuditHolds();
    }
  }

  @Test
  void who_says_no_and_may_mean_either_of_two_days_is_phoned(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String first = withMother(story);
      String second = withMother(story);
      story.pleaIsSet(first, at("2026-12-08T09:00"));
      story.pleaIsSet(second, at("2026-12-09T11:00"));

      assertThat(story.asks(MOTHER, "sitaweza kuja")).startsWith("We will call you.");
      assertThat(calls(stores)).containsExactly(List.of("ASKS_CALL"));
      assertThat(story.asks(MOTHER, second + " sitaweza kuja"))
          .startsWith("Thank you for telling us. The day is the same");
      assertThat(cannotCome(story, second)).isEqualTo(1);
      assertThat(cannotCome(story, first)).isZero();
    }
  }

  /// `1` and `NDIYO` are how people say that they have read an alert.
  @Test
  void an_officer_who_answers_an_alert_with_yes_is_told_how_to_accept_it(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String reference = story.reports(CHIEF, Story.CHIEF_PIN, Reports.boyInACell(15));
      for (String yes : List.of("NDIYO", "1", "yes", "2")) {
        assertThat(story.asks(OFFICE, yes)).startsWith("Haki Mtoto. Text STATUS, or OK to accept");
      }
      assertThat(story.kinds(reference, false)).doesNotContain("accepted");
    }
  }

  @Test
  void an_officer_who_objects_is_told_what_stands_and_how_to_object(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String reference = story.reports(CHIEF, Story.CHIEF_PIN, Reports.boyInACell(15));
      String unknown = story.asks(OFFICE, "NOT ME 482137559");
      assertThat(unknown)
          .isEqualTo(
              "482-137-559: no text from your phone has accepted it. Nothing was changed."
                  + " Questions: call 116.");
      assertThat(story.asks(OFFICE, "NOT ME " + reference))
          .as("whether there is such a case is told to nobody")
          .isEqualTo(unknown.replace("482-137-559", reference));
      assertThat(story.asks(OFFICE, "not me")).contains("Text NOT ME and its reference");
      assertThat(story.asks(CHIEF, "Si mimi!")).contains("Tuma SI MIMI na nambari yake");
    }
  }

  private static long cannotCome(Story story, String reference) {
    return story.inbox(OFFICE).stream()
        .filter(text -> text.contains(reference) && text.contains("cannot come"))
        .count();
  }

  private static List<List<String>> calls(RealStores stores) {
    return stores.ask("select reason from call_task order by opened_at");
  }

  private static String withMother(Story story) {
    String reference = story.reports(CHIEF, Story.CHIEF_PIN, Reports.boyInACell(15));
    story.asks(OFFICE, "OK " + reference);
    story.does(
        OFFICE,
        reference,
        "contacts",
        "relation",
        "parent",
        "phone",
        MOTHER,
        "mode",
        "normal",
        "language",
        "en",
        "shared",
        false,
        "can_read",
        true);
    return reference;
  }

  private static Instant at(String local) {
    return Kenya.at(LocalDateTime.parse(local));
  }
}
