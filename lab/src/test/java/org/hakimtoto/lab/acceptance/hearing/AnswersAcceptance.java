package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;

import io.vertx.core.json.JsonObject;
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

/// People answer in their own words, for one child or for several on one phone, in both languages.
@ExtendWith(WithRealStores.class)
class AnswersAcceptance {
  /// Accused, in a police cell, theft, boy, 15, own area, with police, no guardian, no name.
  private static final String[] REPORT = Reports.naming("0711223344");

  private static final String MOTHER = "+254711223355";
  private static final Instant MORNING = at("2026-11-23T10:00");
  private static final Instant ASKED = at("2026-11-30T10:01");

  @Test
  void two_children_on_one_phone_are_answered_each_by_its_letter(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String first = withMother(story, "en", "normal");
      String second = withMother(story, "en", "normal");
      story.pleaIsSet(first, at("2026-12-03T09:00"));
      story.pleaIsSet(second, at("2026-12-03T11:00"));
      story.advanceTo(ASKED);

      List<String> questions =
          story.inbox(MOTHER).stream().filter(text -> text.contains("Will you come?")).toList();
      assertThat(questions).hasSize(2);
      String a = reference(questions, "Reply A1 yes, A2 no");
      String b = reference(questions, "Reply B1 yes, B2 no");
      assertThat(List.of(a, b)).containsExactlyInAnyOrder(first, second);

      assertThat(story.asks(MOTHER, "1"))
          .as("nothing is credited by chance")
          .startsWith("Which one?")
          .contains("A " + a, "B " + b);
      assertThat(answers(stores, a)).isEmpty();
      assertThat(answers(stores, b)).isEmpty();

      assertThat(story.asks(MOTHER, "a 1")).startsWith("Thank you. The day is Thu 3 Dec");
      assertThat(answers(stores, a)).containsExactly(List.of("t"));
      assertThat(answers(stores, b)).isEmpty();

      assertThat(story.asks(MOTHER, "2 " + b + " sina nauli"))
          .startsWith("Thank you for telling us. The day is the same");
      assertThat(answers(stores, b)).containsExactly(List.of("f"));
      assertThat(story.inbox(OFFICE)).anyMatch(text -> text.contains(b) && text.contains("come"));
      assertThat(notes(story, b)).containsExactly("2 " + b + " sina nauli");
      assertThat(notes(story, a)).isEmpty();
      story.theAuditHolds();
    }
  }

  @Test
  void mama_wa_watoto_wawili_anajibu_kwa_herufi(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String first = withMother(story, "sw", "discreet");
      String second = withMother(story, "sw", "discreet");
      story.pleaIsSet(first, at("2026-12-03T09:00"));
      story.pleaIsSet(second, at("2026-12-03T11:00"));
      story.advanceTo(ASKED);

      List<String> questions =
          story.inbox(MOTHER).stream().filter(text -> text.contains("Utakuja?")).toList();
      String a = reference(questions, "Jibu A1 ndiyo, A2 hapana");
      String b = reference(questions, "Jibu B1 ndiyo, B2 hapana");

      assertThat(story.asks(MOTHER, "Nitakuja")).startsWith("Ipi?");
      assertThat(story.asks(MOTHER, "B1 asante")).startsWith("Asante. Siku ni Alhamisi 3 Des");
      assertThat(answers(stores, b)).containsExactly(List.of("t"));
      assertThat(answers(stores, a)).isEmpty();
      assertThat(story.inbox(MOTHER)).noneMatch(AnswersAcceptance::tellsWhatItIsAbout);
    }
  }

  @Test
  void sentences_are_read_and_their_words_reach_the_file(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String reference = withMother(story, "sw", "normal");
      story.pleaIsSet(reference, at("2026-12-03T09:00"));
      story.advanceTo(ASKED);

      assertThat(story.asks(MOTHER, "Ndiyo tutakuja na baba yake")).startsWith("Asante. Siku ni");
      assertThat(answers(stores, reference)).containsExactly(List.of("t"));
      assertThat(story.asks(MOTHER, "2 sitaweza kufika")).startsWith("Asante kwa kutuambia.");
      assertThat(answers(stores, reference)).containsExactly(List.of("t"), List.of("f"));
      assertThat(story.asks(MOTHER, "naogopa, nipigie")).startsWith("Tutakupigia.");
      assertThat(story.inbox(OFFICE))
          .anyMatch(text -> text.contains(reference) && text.contains("asks to be phoned"));
      assertThat(story.asks(MOTHER, "mtoto anakula vizuri siku hizi"))
          .startsWith("Tunasoma tu 1, 2 au SITISHA.");
      assertThat(story.asks(MOTHER, "shangazi amerudi nyumbani"))
          .as("a second text is not met with silence")
          .startsWith("Imepokelewa");

      assertThat(notes(story, reference))
          .containsExactly(
              "Ndiyo tutakuja na baba yake",
              "2 sitaweza kufika",
              "naogopa, nipigie",
              "mtoto anakula vizuri siku hizi",
              "shangazi amerudi nyumbani");
      assertThat(story.inbox(OFFICE))
          .as("a text never carries the words")
          .noneMatch(text -> text.contains("vizuri") || text.contains("naogopa"));
      story.theAuditHolds();
    }
  }

  @Test
  void a_shared_phone_is_answered_without_a_word_of_what_it_is_about(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      withMother(story, "en", "discreet");

      assertThat(story.asks(MOTHER, "who is this")).startsWith("We remind people");
      assertThat(story.asks(MOTHER, "hmm kweli")).startsWith("We can only read 1, 2 or STOP.");
      assertThat(story.asks(MOTHER, "\u0002STOP\u0003"))
          .isEqualTo(
              "Done: no more reminders. What we must tell you still comes. To get reminders"
                  + " again, text START.");
      assertThat(story.asks(MOTHER, "si mimi")).startsWith("Sorry, and thank you");
      assertThat(story.inbox(MOTHER)).noneMatch(AnswersAcceptance::tellsWhatItIsAbout);
    }
  }

  @Test
  void a_text_that_comes_days_late_is_answered_and_not_acted_upon(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String reference = story.reports(CHIEF, Story.CHIEF_PIN, REPORT);
      story.settle();
      int before = story.inbox(OFFICE).size();

      story.phone(OFFICE).textsSentAt("2026-11-20 07:00:00", "OK " + reference);
      assertThat(story.phone(OFFICE).inbox(before + 1)).last().asString().contains("late");
      assertThat(stores.count("select count(*) from case_event where kind = 'accepted'")).isZero();

      story.phone(OFFICE).texts("I am driving, will call you back later");
      assertThat(story.asks(OFFICE, "Please STATUS " + reference + "\n--\nSgt Otieno"))
          .startsWith(reference);
      assertThat(story.inbox(OFFICE)).as("a machine gets no answer").hasSize(before + 2);
      assertThat(stores.count("select count(*) from sms_reference_miss")).isZero();
    }
  }

  @Test
  void a_reporter_asks_to_withdraw_and_hears_what_became_of_it(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String reference = withMother(story, "en", "normal");

      assertThat(story.asks(CHIEF, "FUTA RIPOTI " + reference)).contains("Hakuna kinachofutwa");
      assertThat(story.inbox(OFFICE))
          .anyMatch(text -> text.contains("The reporter of " + reference));
      assertThat(story.file(OFFICE, reference).getBoolean("withdrawal_asked")).isTrue();
      story.does(OFFICE, reference, "withdrawal/refusal");
      assertThat(story.inbox(CHIEF)).last().asString().contains("Taarifa inabaki");

      assertThat(story.asks(CHIEF, "ENGLISH")).isEqualTo("From now on in English.");
      assertThat(story.asks(CHIEF, "WITHDRAW " + reference + " thanks"))
          .contains("Nothing is deleted");
      story.does(OFFICE, reference, "custody/end", "how", "released");
      story.does(OFFICE, reference, "closure", "reason", "withdrawn-by-reporter");
      assertThat(story.inbox(CHIEF)).last().asString().contains("the report is closed");
      assertThat(story.file(OFFICE, reference).getBoolean("closed")).isTrue();
      story.theAuditHolds();
    }
  }

  private static boolean tellsWhatItIsAbout(String text) {
    String low = text.toLowerCase(java.util.Locale.ROOT);
    return low.contains("haki")
        || low.contains("mtoto")
        || low.contains("child")
        || low.contains("court")
        || low.contains("mahakama");
  }

  private static String reference(List<String> questions, String by) {
    return questions.stream()
        .filter(text -> text.contains(by))
        .map(text -> text.substring(0, 11))
        .findFirst()
        .orElseThrow(() -> new AssertionError(by + " in " + questions));
  }

  private static List<List<String>> answers(RealStores stores, String reference) {
    return stores.ask(
        "select r.yes from contact_reply r join message m on m.id = r.message_id"
            + " join case_file f on f.id = m.case_id where f.reference = "
            + reference.replace("-", "")
            + " order by r.id");
  }

  private static List<String> notes(Story story, String reference) {
    return Story.ok(story.as(OFFICE).get("/cases/" + reference + "/history"))
        .getJsonArray("events")
        .stream()
        .map(JsonObject.class::cast)
        .filter(event -> event.getString("what").equals("contact-wrote"))
        .map(event -> event.getString("note"))
        .toList();
  }

  private static String withMother(Story story, String language, String mode) {
    String reference = story.reports(CHIEF, Story.CHIEF_PIN, REPORT);
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
        mode,
        "language",
        language,
        "shared",
        mode.equals("discreet"),
        "can_read",
        true);
    return reference;
  }

  private static Instant at(String local) {
    return Kenya.at(LocalDateTime.parse(local));
  }
}
