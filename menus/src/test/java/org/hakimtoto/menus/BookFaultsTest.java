package org.hakimtoto.menus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.menus.vocabulary.Condition;
import org.hakimtoto.menus.vocabulary.Deed;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.BadBook;
import org.hakimtoto.menus.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every way a book can be broken is told with the line it stands on and in words that the person
/// who wrote it understands.
class BookFaultsTest {
  /// @param piece of the sound book, and what stands there instead
  /// @param line what can be read on the line that is blamed
  record Broken(String piece, String other, String line, String reason) {
    @Override
    public String toString() {
      return reason;
    }
  }

  static Stream<Broken> broken() {
    return Stream.of(
            inTheBookAsAWhole(),
            inPhrases(),
            inWording(),
            inScreens(),
            inOptions(),
            inInputs(),
            inWordsThatAreKnownButNotThere(),
            inWaysInAndOut(),
            inYaml())
        .flatMap(List::stream);
  }

  private static List<Broken> inTheBookAsAWhole() {
    return List.of(
        new Broken("book: small\n", "", "languages", "'book' is missing"),
        new Broken("book: small", "book:", "book:", "'book' is empty"),
        new Broken("book: small", "author: me", "author", "'author' is not known here"),
        new Broken("[en, sw]", "[]", "languages", "'languages' names no language"),
        new Broken("[en, sw]", "en", "languages", "'languages' must be a list"),
        new Broken(
            "[en, sw]", "[en, Swahili]", "languages", "a language is two or three small letters"),
        new Broken("[en, sw]", "[en, sw, en]", "languages", "language 'en' stands here twice"),
        new Broken("[en, sw]", "[en, sw, luo]", "more:", "no wording in 'luo'"),
        new Broken("start: main\nw", "start: nowhere\nw", "nowhere", "'nowhere' does not exist"),
        new Broken(
            "start: main\nw", "start: county\nw", "start: county", "must be a screen with options"),
        new Broken("resume: confirm", "resume: gone", "gone", "screen 'gone' does not exist"),
        new Broken("resume: confirm", "resume: county", "resume", "'resume' may not be a list"),
        new Broken("  try_later:", "  try_it:", "book", "screen 'try_later' does not exist"),
        new Broken(
            "  not_confirmed:\n    end: true",
            "  not_confirmed:\n    end: true\n    look: resumed\n    none: filed",
            "end: true",
            "'not_confirmed' must be an end that looks nothing up"));
  }

  private static List<Broken> inPhrases() {
    return List.of(
        new Broken("  no_match: {en: None found., sw: Hakuna.}\n", "", "more:", "'no_match' is"),
        new Broken("no_match: {", "no_luck: {", "no_luck", "'no_luck' is not known here"),
        new Broken("{en: 9 More, sw: 9 Zaidi}", "More", "more:", "must hold names and values"),
        new Broken("9 Zaidi", "Zaidi", "more:", "'more' must begin with '9 ' in 'sw'"),
        new Broken("0 Back", "O Back", "more:", "'back' must begin with '0 ' in 'en'"),
        new Broken("00 Mwanzo", "0 Mwanzo", "more:", "'main' must begin with '00 ' in 'sw'"),
        new Broken("Too long.", "\"Too {unit}.\"", "more:", "value '{unit}' is not known on"),
        new Broken("  not_held: {en: No., sw: La.}\n", "", "not_yours", "'not_held' is missing"),
        new Broken("not_held: {", "not_hold: {", "not_hold", "'not_hold' is not known here"));
  }

  private static List<Broken> inWording() {
    return List.of(
        new Broken(", sw: \"Nani?\"", "", "Who?", "no wording in 'sw'"),
        new Broken("sw: \"Nani?\"", "sw: \"\"", "Who?", "no wording in 'sw'"),
        new Broken("sw: \"Nani?\"", "se: \"Nani?\"", "Who?", "'se' is not known here"),
        new Broken("sw: \"Nani?\"", "sw: [Nani]", "Who?", "'sw' must be one text"),
        new Broken("Nani?", "Nani \u4e2d?", "Who?", "'sw': U+4E2D CJK UNIFIED IDEOGRAPHS 4E2D"),
        new Broken("Nani?", "Nani\ud83d\ude42", "Who?", "'sw': U+1F642 SLIGHTLY SMILING FACE"),
        new Broken("Nani?", "Nani\u2019", "Who?", "'sw': U+2019 RIGHT SINGLE QUOTATION MARK"),
        new Broken("Ndogo {unit}", "Ndogo", "root", "'{unit}' is not in the wording in 'sw'"),
        new Broken("Ndogo {unit}", "Ndogo {unti}", "root", "value '{unti}' is not known on"),
        new Broken("Ndogo {unit}", "Ndogo {unit", "root", "'{' or '}' without a value in 'sw'"),
        new Broken("\"Who?\"", "\"Who {reference}?\"", "Who", "'{reference}' is not known on"),
        new Broken("sw: Shahidi", "sw: \"{role}\"", "Who?", "value '{role}' is not known on"),
        new Broken("sw: Haipo", "sw: \"{unit}\"", "County?", "value '{unit}' is not known on"),
        new Broken("sw: Si jina.", "sw: \"{me}\"", "Name?", "value '{me}' is not known on"));
  }

  private static List<Broken> inScreens() {
    return List.of(
        new Broken("  role:\n    text", "  role: x\n  r:\n    text", "role: x", "must hold names"),
        new Broken(
            "    end: true\n    text: {en: L", "    text: {en: L", "Later", "one of options"),
        new Broken(
            "    list: counties\n",
            "    list: counties\n    input: pin\n",
            "County?",
            "one of options, input, list, end, not input and list"),
        new Broken(
            "    list: counties\n", "    list: counties\n    skip: true\n", "skip", "'skip' is"),
        new Broken("    root: true", "    root: maybe", "root", "'root' must be true or false"),
        new Broken(
            "    end: true\n    text: {en: L", "    end: false\n    text: {en: L", "end", "true"),
        new Broken("does: file_report", "does: fly", "fly", "deed 'fly' is not known"),
        new Broken("to: sub_county", "to: subcounty", "County?", "'subcounty' does not exist"),
        new Broken("      to: sub_county".strip(), "to:", "County?", "screen '' does not exist"),
        new Broken("    to: sub_county\n", "", "County?", "'to' is missing"),
        new Broken("to: sub_county", "to: {name: x}", "to:", "'name' is not known here"),
        new Broken("list: counties", "list: planets", "planets", "list 'planets' is not known"),
        new Broken("list: counties", "list: pin", "list: pin", "list 'pin' is not known"),
        new Broken(
            "    list: counties\n", "    list: counties\n    look: alert\n", "look", "'look'"));
  }

  private static List<Broken> inOptions() {
    return List.of(
        new Broken(
            "    set: role\n",
            "    set: role\n    shown:\n      victim: {en: Hurt, sw: Ameumia}\n",
            "victim",
            "screen 'role' offers no 'victim'"),
        new Broken("when: adult", "when: rainy", "when: rainy", "condition 'rainy' is not known"),
        new Broken("when: registered", "when: rainy", "when: rainy", "'rainy' is not known"),
        new Broken("language: sw", "language: fr", "language: fr", "is not one of the book's"),
        new Broken("value: witness, ", "", "Witness", "'value' is missing"),
        new Broken("value: witness", "value: accused", "Who?", "'accused' stands here twice"),
        new Broken("{en: Begin, sw: Anza,", "{value: b, en: Begin, sw: Anza,", "Begin", "'value'"),
        new Broken("sw: Anza, to: role", "sw: Anza, go: role", "Begin", "'go' is not known here"),
        new Broken("sw: Anza, to: role", "sw: Anza", "Begin", "'to' is missing"),
        new Broken("- {en: Begin, sw: Anza, to: role}", "- Begin", "Begin", "an option must hold"),
        new Broken("sw: Anza,", "sw: Anza, when: has_own_area,", "root", "that is always there"),
        new Broken("{to: name}]", "{when: adult, to: name}]", "onward", "the last branch must"),
        new Broken("{to: name}]", "{to: name}, {to: pin}]", "onward", "only the last branch may"),
        new Broken("{to: name}]", "name]", "onward", "a branch must hold 'when' and 'to'"),
        new Broken("when: adult", "when: role=chief", "chief", "value 'chief' is not known here"),
        new Broken("when: adult", "when: rule=accused", "rule", "slot 'rule' is not known here"),
        new Broken("when: adult", "when: said rule", "said rule", "slot 'rule' is not known"),
        new Broken("when: adult", "when: known unti", "known unti", "fact 'unti' is not known"),
        new Broken("when: adult", "when: front=boss", "boss", "value 'boss' is not known here"),
        new Broken("when: adult", "when: \"!rainy\"", "rainy", "condition 'rainy' is not known"),
        new Broken("{to: name}]", "{to: onward}]", "onward", "'onward' leads to itself"),
        new Broken("change: true", "change: perhaps", "change", "'change' must be true or false"),
        new Broken("change: true", "forget: [rule]", "forget", "slot 'rule' is not known here"),
        new Broken("change: true", "also: {sex: cat}", "also", "value 'cat' is not known here"));
  }

  private static List<Broken> inInputs() {
    return List.of(
        new Broken("input: short_text", "input: essay", "essay", "input 'essay' is not known"),
        new Broken("input: pin", "input: age", "PIN?", "refusal 'not_an_age' is not worded"),
        new Broken("not_a_name:", "not_nice:", "not_nice", "refusal 'not_nice' is not known"),
        new Broken("    ask: pin\n", "    ask: pin\n    shown: x\n", "shown", "must"),
        new Broken(
            "input: short_text", "input: age", "Name?", "'1' is an input here, so it cannot"),
        new Broken("ask: pin", "ask: riddle", "riddle", "question 'riddle' is not known here"),
        new Broken(
            "ask: pin", "ask: counties", "ask: counties", "question 'counties' is not known here"),
        new Broken("wrong: pin, ", "", "outcomes", "'wrong' is missing"),
        new Broken("wrong: pin,", "wrong: pin, odd: pin,", "odd", "'odd' is not known here"),
        new Broken("to: filed}", "to: county}", "PIN?", "may not lead to 'county'"),
        new Broken("    ask: pin\n", "    ask: pin\n    to: filed\n", "to:", "'to' is not known"));
  }

  private static List<Broken> inWordsThatAreKnownButNotThere() {
    return List.of(
        new Broken("set: role", "set: rule", "set: rule", "slot 'rule' is not known here; known:"),
        new Broken("set: county", "set: country", "country", "slot 'country' is not known"),
        new Broken("    keep: name\n", "    keep: nome\n", "nome", "slot 'nome' is not known here"),
        new Broken(
            "value: witness",
            "value: witnes",
            "witnes",
            "value 'witnes' is not known here; known: accused, victim, witness, needs_care,"
                + " unsure"),
        new Broken("set: role", "set: age", "set: age", "slot 'age' is typed by the input 'age'"),
        new Broken(
            "    keep: name\n",
            "    keep: role\n",
            "keep: role",
            "slot 'role' is chosen from options: accused, victim, witness, needs_care, unsure"),
        new Broken(
            "    keep: name\n",
            "    keep: guardian_phone\n",
            "guardian_phone",
            "slot 'guardian_phone' is typed by the input 'phone_digits'"),
        new Broken(
            "set: county",
            "set: location",
            "set: location",
            "slot 'location' is chosen from the list 'locations, my_locations'"),
        new Broken("    set: county\n", "", "County?", "'set' is missing"),
        new Broken(
            "    list: counties\n    set: county\n    other: {en: Not here, sw: Haipo}\n",
            "    input: pin\n    refused: {not_a_pin: {en: No., sw: La.}}\n",
            "Part?",
            "no screen sets 'county'"),
        new Broken(
            "    ask: pin\n",
            "    ask: pin\n    shown: {\"?\": {en: Hidden, sw: Siri}}\n",
            "shown",
            "the input 'pin' keeps no '?'"),
        new Broken(
            "wrong: pin,",
            "wrong: pin, bad: pin,",
            "bad: pin",
            "'bad' is not known here; known: granted, locked, unavailable, wrong"),
        new Broken("unavailable: not_saved", "gone: pin", "outcomes", "'unavailable' is missing"),
        new Broken("Done {reference}", "Done {sms_code}", "end", "'{sms_code}' is not known on"));
  }

  private static List<Broken> inWaysInAndOut() {
    return List.of(
        new Broken(
            "  try_later:",
            "  island:\n    end: true\n    text: {en: I, sw: K}\n  try_later:",
            "end: true",
            "no way leads to 'island'"),
        new Broken(
            "sw: Tuma, to: pin}", "sw: Tuma, to: confirm}", "", "no way leads out of 'confirm'"),
        new Broken("{role}?\"}", "{county}?\"}", "", "value '{county}' is not known on every way"));
  }

  private static List<Broken> inYaml() {
    return List.of(
        new Broken("  role:\n", "  main:\n", "main:", "'main' stands here twice"),
        new Broken("sw: \"Nani?\"", "en: \"Nani?\"", "Who?", "'en' stands here twice"),
        new Broken("\"Nani?\"", "&nani \"Nani?\"", "Who?", "anchors (&name) are not used here"),
        new Broken("\"Nani?\"", "*nani", "Who?", "aliases (*name) are not used here"),
        new Broken("\"Nani?\"", "!!int 3", "Who?", "tags (!name) are not used here"),
        new Broken("set: county", "set: !x {a: b}", "set:", "tags (!name) are not used here"),
        new Broken("\"Nani?\"", "\"Nani?", "County?", "not YAML: "),
        new Broken("resume: confirm", "resume: [confirm", "phrases", "not YAML: "),
        new Broken("book: small", "? [a, b]\n: c\nbook: small", "[a, b]", "must be a plain word"),
        new Broken("resume: confirm", "---\nresume: confirm", "", "not YAML: "),
        new Broken("resume: confirm", "resume: \u0007", "", "not YAML: "));
  }

  @Test
  void the_small_book_itself_is_sound() {
    assertThatCode(() -> Books.of(SmallBook.texts(SmallBook.TEXT))).doesNotThrowAnyException();
    assertThat(Books.check(SmallBook.texts(SmallBook.TEXT)).faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void a_broken_book_is_refused_with_line_and_reason(Broken broken) {
    String text = SmallBook.with(broken.piece(), broken.other());

    assertThat(refusal(text).faults())
        .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(SmallBook.FILE))
        .anySatisfy(fault -> {
          assertThat(fault.reason()).contains(broken.reason());
          assertThat(lineOf(text, fault)).contains(broken.line());
        });
  }

  @ParameterizedTest
  @CsvSource({"[, 21", "[, 200000", "{a: , 21", "{a: , 60000"})
  void a_tower_of_brackets_is_refused_before_it_is_built(String bracket, int height) {
    assertThat(refusal("book: " + bracket.repeat(height)).faults())
        .extracting(Fault::toString)
        .containsExactly("small.yaml:1: nested deeper than 20");
  }

  @Test
  void aliases_that_stand_for_a_million_lines_are_refused_before_they_are_built() {
    var laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      laughs.append("a%d: &a%d [".formatted(i, i)).append("*a%d, ".formatted(i - 1).repeat(9));
      laughs.append("*a%d]\n".formatted(i - 1));
    }

    assertThat(refusal(laughs.toString()).faults())
        .contains(new Fault("small.yaml", 2, "aliases (*name) are not used here"));
  }

  @Test
  void a_list_that_holds_itself_is_refused() {
    assertThat(refusal("book: &b [*b]").faults()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"''", "just words", "'[a, list]'", "'# nothing but a remark'"})
  void a_file_that_holds_no_book_is_refused(String text) {
    assertThat(refusal(text).faults())
        .extracting(Fault::toString)
        .containsExactly("small.yaml:1: must hold names and values");
  }

  @Test
  void a_file_longer_than_any_book_is_refused_unread() {
    assertThat(refusal("x".repeat(256 * 1024 + 1)).faults())
        .extracting(Fault::reason)
        .containsExactly("longer than 262144 characters");
  }

  @Test
  void all_faults_are_told_at_once_in_the_order_of_the_file() {
    String text =
        SmallBook.TEXT
            .replace("when: adult", "when: rainy")
            .replace("does: file_report", "does: fly")
            .replace("list: counties", "list: planets");

    assertThat(refusal(text).faults())
        .extracting(Fault::reason)
        .containsExactly(
            "condition 'rainy' is not known here; known: " + Word.list(List.of(Condition.values())),
            "list 'planets' is not known here; known: " + Word.list(Listing.all()),
            "deed 'fly' is not known here; known: " + Word.list(Deed.all()));
  }

  @Test
  void a_screen_is_found_too_long_only_by_the_check_which_says_where() {
    String text = SmallBook.with("sw: Baadaye.", "sw: \"" + "Baadaye. ".repeat(20) + "\"");

    assertThat(Books.check(SmallBook.texts(text)).faults())
        .extracting(line -> line.screen() + " " + line.language() + " " + line.septets())
        .containsExactly("try_later sw 179");
  }

  private static BadBook refusal(String text) {
    return catchThrowableOfType(BadBook.class, () -> Books.of(SmallBook.texts(text)));
  }

  private static String lineOf(String text, Fault fault) {
    return fault.line() == 0 ? "" : text.lines().toList().get(fault.line() - 1);
  }
}
