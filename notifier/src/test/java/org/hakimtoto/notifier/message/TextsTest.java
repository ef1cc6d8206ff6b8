package org.hakimtoto.notifier.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.menus.words.BadBook;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.menus.words.Wording;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

  private final Texts texts = Texts.shipped("22115", "*384*115#");

  @ParameterizedTest
  @EnumSource(MessageKind.class)
  void every_text_fits_one_segment_with_its_longest_values(MessageKind kind) {
    for (String language : texts.languages()) {
      for (Stage stage : Stage.values()) {
        String text =
            texts.render(kind, new Language(language), longest(stage), isAlert(kind), NOW);
        assertThat(Gsm7.fits(text, Texts.SEGMENT)).as("%s: %s", language, text).isTrue();
        assertThat(text).as("a value that nobody fills").doesNotContain("{", "}");
      }
      assertThat(texts.longest(kind, language)).isLessThanOrEqualTo(Texts.SEGMENT);
    }
  }

  @Test
  void no_wording_carries_what_an_sms_must_not() {
    texts
        .all()
        .forEach((name, wording) ->
            wording
                .byLanguage()
                .forEach((language, text) ->
                    assertThat(TextLint.banned(text))
                        .as("%s in %s: %s", name, language, text)
                        .isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The girl was moved",
        "Aged 12",
        "See https://x",
        "Kesi ya wizi",
        "Rumande ya watoto",
        "Your PIN is",
        "the Victim",
        "Court imposed a sentence",
        "a conviction",
        "Kibera Probation Office",
        "Rehabilitation School",
        "muda wa korti",
        "hukumu ya leo"
      })
  void the_lint_finds_what_it_must(String text) {
    assertThat(TextLint.banned(text)).isNotEmpty();
  }

  /// A new value must be weighed here before a wording may show it.
  @Test
  void wordings_show_values_of_the_case_only_by_reference_office_stage_and_dates() {
    var shown = new ArrayList<String>();
    for (Wording wording : texts.all().values()) {
      texts.languages().forEach(language -> shown.addAll(wording.placeholders(language)));
    }

    assertThat(shown)
        .containsOnly(
            "reference",
            "digits",
            "yes",
            "no",
            "office",
            "time",
            "desk_code",
            "code",
            "stage",
            "date",
            "limit",
            "due",
            "service",
            "count",
            "list",
            "cases",
            "accept",
            "calls",
            "ending",
            "late",
            "tail",
            "arrive",
            "results",
            "court",
            "when",
            "soon",
            "old",
            "call",
            "day",
            "to",
            "typed",
            "until",
            "failed",
            "left",
            "more");
  }

  @ParameterizedTest
  @EnumSource(MessageKind.class)
  void facts_that_no_wording_knows_never_reach_a_text(MessageKind kind) {
    var facts =
        Map.of(
            "reference", "482-137-559",
            "stage", "PLEA",
            "name", "Zuhura",
            "child", "Zuhura",
            "phone", "+254712345678",
            "guardian", "+254712345678",
            "pin", "482915");
    for (String language : texts.languages()) {
      assertThat(texts.render(kind, new Language(language), facts, false, NOW))
          .doesNotContain("Zuhura", "254712345678", "482915");
    }
  }

  @Test
  void every_kind_and_stage_is_worded_in_both_languages() {
    assertThat(texts.languages()).containsExactly("en", "sw");
    assertThat(texts.all().keySet().stream().filter(name -> !name.startsWith("limit ")))
        .hasSize(
            MessageKind.values().length
                + Stage.values().length
                + texts.tried().size() * Texts.TRIED.size()
                + 6);
    assertThat(texts.all().values())
        .allSatisfy(wording ->
            assertThat(wording.byLanguage().values()).hasSize(2).noneMatch(String::isBlank));
  }

  @Test
  void a_reference_that_nobody_has_and_a_forbidden_one_have_the_same_words() {
    assertThat(texts.render(MessageKind.STATUS_NOT_FOR_YOU, Language.ENGLISH, Map.of(), false, NOW))
        .doesNotContain("allowed", "permission", "exist");
  }

  @Test
  void an_alert_tells_how_to_accept_and_a_repeat_says_so() {
    var facts = Map.of("reference", "482-137-559", "office", "Kibra Children's Office");

    assertThat(texts.render(MessageKind.ALERT_RED, Language.ENGLISH, facts, false, NOW))
        .isEqualTo(
            "HAKI RED. New report 482-137-559. Act within 30 minutes. To accept text OK 482137559"
                + " to 22115. Help: 116.");
    assertThat(texts.render(MessageKind.ALERT_RED, Language.KISWAHILI, facts, true, NOW))
        .startsWith("TENA: HAKI: DHARURA. Taarifa mpya 482-137-559.")
        .contains("Kuikubali tuma SAWA 482137559 kwa 22115");
  }

  @Test
  void a_status_without_a_date_says_so_in_words() {
    var facts =
        Map.of("reference", "482-137-559", "stage", "INTAKE", "office", "Kibra", "date", "");

    assertThat(texts.render(MessageKind.STATUS, Language.ENGLISH, facts, false, NOW))
        .isEqualTo("482-137-559: with the office. Office: Kibra. Next date: none yet.");
    assertThat(texts.render(MessageKind.STATUS, Language.KISWAHILI, facts, false, NOW))
        .isEqualTo("482-137-559: iko ofisini. Ofisi: Kibra. Tarehe ijayo: bado haijapangwa.");
  }

  /// What a value says is looked at as well as what the wording says.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kibera Probation Office",
        "Eldoret Children Remand Home",
        "Kabete Rehabilitation School",
        "Kibra Children's Institution",
        "Nairobi Rescue Centre",
        "Makao ya Watoto Likoni",
        ""
      })
  void the_name_of_a_unit_that_tells_too_much_gives_way_to_plain_words(String name) {
    var facts = Map.of("reference", "482-137-559", "office", name, "court", name);

    assertThat(texts.render(MessageKind.ALERT_UNREACHED, Language.ENGLISH, facts, false, NOW))
        .isEqualTo(
            "HAKI RED. Case 482-137-559, the office: our alert reached nobody there. Please phone"
                + " them now.");
    assertThat(texts.render(MessageKind.STATUS_OFFICE, Language.KISWAHILI, facts, false, NOW))
        .isEqualTo("482-137-559: ofisi: ofisi husika.");
    var day = Map.of("reference", "482-137-559", "court", name, "when", "2026-12-08T06:00:00Z");
    assertThat(texts.render(MessageKind.HEARING_SET, Language.KISWAHILI, day, false, NOW))
        .isEqualTo(
            "482-137-559: tafadhali uje mahakama, Jumanne 8 Des saa 3 asubuhi (9:00). Maswali:"
                + " mpigie afisa 116.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kibera Law Courts", "Milimani Children's Court", "Kathome Office"})
  void a_court_and_an_office_keep_their_names(String name) {
    var facts = Map.of("reference", "482-137-559", "office", name);

    assertThat(texts.render(MessageKind.STATUS_OFFICE, Language.ENGLISH, facts, false, NOW))
        .isEqualTo("482-137-559: office: " + name + ".");
  }

  @Test
  void a_day_far_ahead_shows_its_year() {
    var facts =
        Map.of(
            "reference", "482-137-559",
            "court", "Kibera Law Courts",
            "old", "2026-12-01T06:00:00Z",
            "when", "2027-12-07T06:00:00Z",
            "call", "0712345678");

    assertThat(texts.render(MessageKind.HEARING_MOVED, Language.ENGLISH, facts, false, NOW))
        .isEqualTo(
            "482-137-559: do not come Tue 1 Dec. It is moved to Tue 7 Dec 2027 9:00 am, same court."
                + " Questions: call officer 0712345678.");
    assertThat(texts.render(MessageKind.HEARING_MOVED, Language.KISWAHILI, facts, false, NOW))
        .isEqualTo(
            "482-137-559: usije Jumanne 1 Des; imeahirishwa hadi Jumanne 7 Des 2027 saa 3 asubuhi"
                + " (9:00), mahakama ile ile. Maswali: 0712345678.");
  }

  @Test
  void a_language_that_is_not_worded_gets_the_first() {
    assertThat(texts.render(MessageKind.HELPLINE, new Language("so"), Map.of(), false, NOW))
        .isEqualTo(texts.render(MessageKind.HELPLINE, Language.ENGLISH, Map.of(), false, NOW));
  }

  @Test
  void letters_outside_the_alphabet_are_made_plain() {
    var facts =
        Map.of("reference", "482-137-559", "office", "M\u0169ting\u2019ati \u2013 Lang\u00e2ta");

    assertThat(texts.render(MessageKind.ALERT_SUPERVISING, Language.ENGLISH, facts, false, NOW))
        .contains(", Muting'ati - Langata.");
  }

  @Test
  void a_short_code_that_would_burst_a_segment_is_refused() {
    assertThatThrownBy(() -> Texts.shipped("123456789", "*384*115#"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Texts.shipped("22115", "*384*115*1234567#"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_bad_wording_file_is_refused_with_every_fault() {
    String yaml =
        "languages: [en]\nrepeat: {en: R}\nno_date: {en: N}\nstages: {}\n"
            + "texts: {alert_red: {en: \"{child} "
            + "x".repeat(200)
            + "\"}, alert_blue: {en: x}}\n";

    assertThatThrownBy(() -> Texts.read("bad.yaml", yaml, "22115", "*384*115#"))
        .isInstanceOf(BadBook.class)
        .message()
        .contains("alert_blue")
        .contains("receipt")
        .contains("closed");
  }

  @Test
  void a_wording_that_carries_what_it_must_not_is_refused_with_its_line() {
    String yaml = shippedWith("Case {reference} is now", "The girl of {reference} is now");

    assertThatThrownBy(() -> Texts.read("mine.yaml", yaml, "22115", "*384*115#"))
        .isInstanceOf(BadBook.class)
        .hasMessageMatching("mine.yaml:\\d+: 'girl' must not stand in an SMS");
    assertThatThrownBy(() ->
            Texts.read(
                "mine.yaml", shippedWith("under care", "remand home, rape"), "22115", "*384*115#"))
        .hasMessageContaining("'remand'")
        .hasMessageContaining("'rape'");
  }

  @Test
  void a_value_that_is_not_known_is_refused() {
    assertThatThrownBy(() ->
            Texts.read(
                "mine.yaml",
                shippedWith("Case {reference} is now", "Case {child} is now"),
                "22115",
                "*384*115#"))
        .hasMessageContaining("value '{child}' is not known");
  }

  /// To print it anew after a change of the wording: run this test with `-Dhaki.docs.write=true`.
  @Test
  void the_page_in_the_docs_is_what_the_wording_prints() throws IOException {
    Path page = Path.of("..", "docs", "messages.md");
    String printed = TextsPrint.page(texts, Optional.empty(), Optional.empty());
    if (Boolean.getBoolean("haki.docs.write")) {
      Files.writeString(page, printed);
    }

    assertThat(page).content().isEqualTo(printed);
    assertThat(printed).as("a value that the samples lack").doesNotContain("{", "}");
  }

  static String shippedWith(String old, String text) {
    try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream("sms.yaml"))) {
      String yaml = new String(in.readAllBytes(), UTF_8);
      assertThat(yaml).contains(old);
      return yaml.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAlert(MessageKind kind) {
    return kind.deliveryClass() == DeliveryClass.A;
  }

  private static Map<String, String> longest(Stage stage) {
    String moment = "2027-09-30T02:30:00Z";
    return Map.ofEntries(
        Map.entry("reference", "482-137-559"),
        Map.entry("office", "W\u20ac\u00a7".repeat(60)),
        Map.entry("court", "W".repeat(60)),
        Map.entry("time", "14:05"),
        Map.entry("desk_code", "730184"),
        Map.entry("stage", stage.name()),
        Map.entry("date", moment),
        Map.entry("limit", "arrest-to-court"),
        Map.entry("due", moment),
        Map.entry("when", moment),
        Map.entry("old", moment),
        Map.entry("until", moment),
        Map.entry("call", "+254700000101"),
        Map.entry("day", "2027-09-30"),
        Map.entry("to", "2027-09-30"),
        Map.entry("typed", "2027-09-30"),
        Map.entry("accept", "12345"),
        Map.entry("calls", "12345"),
        Map.entry("ending", "12345"),
        Map.entry("late", "12345"),
        Map.entry("tail", "12345"),
        Map.entry("arrive", "12345"),
        Map.entry("results", "12345"),
        Map.entry("cases", "482-137-559 saa 11:30 (5:30), ".repeat(4)),
        Map.entry("failed", "12345"),
        Map.entry("left", "482-137-559, ".repeat(4)),
        Map.entry("more", "12345"),
        Map.entry("count", "12345"),
        Map.entry("list", "482-137-559 saa 11:30 alfajiri (5:30); ".repeat(4)));
  }
}
