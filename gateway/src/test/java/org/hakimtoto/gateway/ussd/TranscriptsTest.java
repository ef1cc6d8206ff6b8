package org.hakimtoto.gateway.ussd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.gateway.ussd.Transcripts.Incoming;
import org.hakimtoto.gateway.ussd.Transcripts.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The transcript rules of the USSD door, each as one line of a table.
class TranscriptsTest {
  private static final String CALLER = "caller-1";
  private static final String CODE = "*384*115#";
  private static final String LONG = "x".repeat(3_900);

  /// What was answered, latest last and `|` between; what comes; how it is read.
  @ParameterizedTest(name = "[{0}] then [{1}]: {2} [{3}]")
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        // one new press
        "'';1;next;1",
        "'|1';1*2;next;2",
        "'|1|1*2';1*2*15;next;15",
        // two equal choices in a row are two presses, not a repeat
        "'|1';1*1;next;1",
        "'|1|1*1';1*1*1;next;1",
        // the same transcript again, at any point
        "'';'';repeat;0",
        "'|1';1;repeat;1",
        "'|1|1*1';1*1;repeat;2",
        // older transcripts get what they got then
        "'|1|1*2|1*2*3';1*2;repeat;2",
        "'|1|1*2|1*2*3';1;repeat;1",
        "'|1|1*2|1*2*3';'';repeat;0",
        // going back is one more token
        "'|1|1*2';1*2*0;next;0",
        "'|1|1*2|1*2*0';1*2*0*2;next;2",
        "'|1|1*2';1*2*00;next;00",
        // a star that was typed stays in the text
        "'|1';1*Asha*B;next;Asha*B",
        "'|1';1**;next;*",
        "'|1|1*A*B';1*A*B*2;next;2",
        // after the very first screen a leading star belongs to the input
        "'';*1;next;*1",
        "'|*1';*1*2;next;2",
        // an empty answer leaves a trailing star; another one leaves two
        "'|1';1*;next;''",
        "'|1|1*';1**;next;''",
        "'|1|1*';1*;repeat;2",
        "'|1|1*';1**4;next;4",
        // zeros, blanks and hashes are kept as typed
        "'|1';1*007;next;007",
        "'|1';1*  ;next;'  '",
        "'|1';1*#;next;#",
        // callbacks that were lost on the way: all that was typed since
        "'|1';1*2*3;next;2*3",
        // neither repeat nor continuation
        "'|1|1*2';1*3;divergent;''",
        "'|1|1*2';1*3*1;divergent;''",
        "'|1|1*2';2*2*1;divergent;''",
        "'|1|1*2';1*21;divergent;''",
        "'|12';1;divergent;''",
        "'|12';13;divergent;''",
        "'|1|1*2|1*2*3';1*;divergent;''",
      })
  void a_callback_is_read_by_what_was_answered(
      String answered, String incoming, String reading, String what) {
    Reading read = read(session(answered.split("\\|", -1)), incoming);

    assertThat(read).isEqualTo(expected(reading, what));
  }

  @Test
  void the_first_dial_starts() {
    assertThat(Transcripts.read(Optional.empty(), from(CALLER, CODE, ""), false, hash(CODE)))
        .isEqualTo(new Reading.Start());
  }

  @Test
  void a_dial_starts_also_when_a_session_may_be_forgotten() {
    assertThat(Transcripts.read(Optional.empty(), from(CALLER, CODE, ""), true, hash(CODE)))
        .isEqualTo(new Reading.Start());
  }

  @ParameterizedTest
  @CsvSource({"1", "1*1*1", "*", "1*2*3*1*2*1*1*2*15*1*1*2*1*1"})
  void a_first_callback_with_text_is_a_longer_dial_when_nothing_was_lost(String text) {
    assertThat(Transcripts.read(Optional.empty(), from(CALLER, CODE, text), false, hash(CODE)))
        .isEqualTo(new Reading.DeepDial());
  }

  @ParameterizedTest
  @CsvSource({"1", "1*1*1", "*", "1*2*3*1*2*1*1*2*15*1*1*2*1*1"})
  void an_unknown_session_with_text_is_a_lost_one_when_it_may_be_forgotten(String text) {
    assertThat(Transcripts.read(Optional.empty(), from(CALLER, CODE, text), true, hash(CODE)))
        .isEqualTo(new Reading.StateLost());
  }

  @Test
  void what_follows_a_longer_dial_is_compared_with_the_whole_dialled_text() {
    assertThat(read(session("1*1*1"), "1*1*1*4")).isEqualTo(new Reading.Next("4"));
    assertThat(read(session("1*1*1"), "1*1*1")).isEqualTo(new Reading.Repeat("CON screen 0"));
    assertThat(read(session("1*1*1"), "1*1")).isEqualTo(new Reading.Divergent());
  }

  static Stream<Arguments> strangers() {
    return Stream.of("", "1", "1*2", "1*2*3", "9")
        .flatMap(text ->
            Stream.of(
                arguments("another phone", from("caller-2", CODE, text)),
                arguments("another code", from(CALLER, "*384*116#", text)),
                arguments("both", from("caller-2", "*384*116#", text))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("strangers")
  void another_phone_or_code_never_gets_an_answer_of_the_session(String who, Incoming incoming) {
    var session = session("", "1", "1*2");

    assertThat(Transcripts.read(Optional.of(session), incoming, true, hash(CODE)))
        .as(who)
        .isEqualTo(new Reading.Stranger());
  }

  @Test
  void after_the_last_screen_it_is_shown_again_whatever_follows() {
    var ended = session("", "1").after(answered("1*2", "END thank you"), "");

    assertThat(read(ended, "1*2")).isEqualTo(new Reading.Repeat("END thank you"));
    assertThat(read(ended, "1")).as("late").isEqualTo(new Reading.Repeat("END thank you"));
    assertThat(read(ended, "")).as("late").isEqualTo(new Reading.Repeat("END thank you"));
    assertThat(read(ended, "1*3")).isEqualTo(new Reading.Divergent());
    assertThat(read(ended, "1*2*1")).isEqualTo(new Reading.Repeat("END thank you"));
    assertThat(read(ended, "1*3*1")).isEqualTo(new Reading.Divergent());
  }

  @Test
  void an_overlong_input_is_handed_on_whole_for_the_menus_to_refuse() {
    assertThat(read(session("", "1"), "1*" + LONG)).isEqualTo(new Reading.Next(LONG));
    assertThat(read(session("", "1", "1*" + LONG), "1*" + LONG))
        .isEqualTo(new Reading.Repeat("CON screen 2"));
    assertThat(read(session("", "1", "1*" + LONG), "1*" + LONG + "*2"))
        .isEqualTo(new Reading.Next("2"));
  }

  @Test
  void a_transcript_of_equal_length_and_other_text_is_no_repeat() {
    assertThat(read(session("", "1", "1*482915"), "1*482916")).isEqualTo(new Reading.Divergent());
  }

  @Test
  void the_longest_session_forgets_its_oldest_answers_and_goes_on() {
    var texts = new ArrayList<String>(List.of(""));
    for (int i = 1; i <= SessionState.MAX_ANSWERED; i++) {
      texts.add(i == 1 ? "1" : texts.getLast() + "*1");
    }
    var session = session(texts.toArray(String[]::new));

    assertThat(session.answered()).hasSize(SessionState.MAX_ANSWERED);
    assertThat(read(session, "")).isEqualTo(new Reading.Divergent());
    assertThat(read(session, "1")).isEqualTo(new Reading.Repeat("CON screen 1"));
    assertThat(read(session, texts.getLast() + "*1")).isEqualTo(new Reading.Next("1"));
  }

  @Test
  void nothing_that_is_kept_or_printed_holds_what_was_typed() {
    String typed = "1*Zuhura*482915";
    var session = session("", "1", typed);

    assertThat(new HashSet<>(List.of(session.toString(), session.answered().toString())))
        .noneMatch(text -> text.contains("Zuhura") || text.contains("482915"));
    assertThat(session.answered().getLast().hash()).doesNotContain("Zuhura", "482915");
    assertThat(from(CALLER, CODE, typed).toString()).isEqualTo("Incoming[15 characters]");
    assertThat(new Reading.Next("482915").toString()).isEqualTo("Next[6 characters]");
  }

  private static Reading expected(String reading, String what) {
    return switch (reading) {
      case "next" -> new Reading.Next(what);
      case "repeat" -> new Reading.Repeat("CON screen " + what);
      case "divergent" -> new Reading.Divergent();
      default -> throw new IllegalArgumentException(reading);
    };
  }

  private static Reading read(SessionState session, String text) {
    return Transcripts.read(Optional.of(session), from(CALLER, CODE, text), true, hash(CODE));
  }

  /// A session in which these transcripts were answered with `CON screen 0`, `CON screen 1`, …
  private static SessionState session(String... answered) {
    var state = new SessionState(CALLER, CODE, List.of(), "");
    int screen = 0;
    for (String text : Arrays.asList(answered)) {
      state = state.after(answered(text, "CON screen " + screen++), "place");
    }
    return state;
  }

  private static Answered answered(String text, String screen) {
    return new Answered(text.length(), hash(CODE).apply(text), screen);
  }

  private static Incoming from(String caller, String code, String text) {
    return new Incoming(caller, code, text);
  }

  /// Stands for the keyed hash: equal for equal texts, and nothing of the text in it.
  private static java.util.function.UnaryOperator<String> hash(String key) {
    return text ->
        java.util
            .UUID
            .nameUUIDFromBytes((key + text).getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .toString();
  }
}
