package org.hakimtoto.gateway.ussd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// How a session is written between two presses, which another release may read.
class SessionFormTest {
  private static final String CALLER = "0123456789abcdef0123456789abcdef";

  private static final SessionState SHORT =
      new SessionState(
          CALLER,
          "*384*115#",
          List.of(
              new Answered(0, "00112233445566ff", "CON Haki Mtoto\n1 Ripoti mtoto"),
              new Answered(1, "ffeeddccbbaa9988", "CON Mtoto huyu:\n1 Anashukiwa kwa kosa")),
          "2:p28:12345678");

  @Test
  void a_session_is_read_as_it_was_written() {
    assertThat(SessionForm.read(new SessionForm().write(SHORT))).contains(SHORT);
  }

  @Test
  void of_a_screen_that_several_were_shown_there_is_one() {
    var form = new SessionForm();
    String first = form.shared("CON Haki " + SHORT.caller());
    assertThat(form.isCommon(first)).as("shown once").isFalse();
    assertThat(form.isCommon("CON never shown")).isFalse();

    String second = form.shared("CON Haki " + SHORT.caller());

    assertThat(second).isSameAs(first);
    assertThat(form.isCommon(first)).isTrue();
  }

  @Test
  void a_screen_that_was_forgotten_is_common_no_more() {
    var form = new SessionForm();
    String screen = form.shared(form.shared("CON Haki Mtoto"));
    for (int i = 0; i < SessionForm.MOST_PIECES; i++) {
      var _ = form.shared("CON " + i);
    }

    assertThat(form.isCommon(screen)).isFalse();
  }

  /// Who goes back and forth sees the same screens again: they are written as where they stand.
  @Test
  void a_screen_that_comes_again_takes_no_room_and_is_read_as_it_was() {
    var form = new SessionForm();
    String own = "CON Zjwq xvkp gbtr hdnf\n1 Qwzx vbnm\n2 Lkjh gfds";
    var once = List.of(new Answered(1, "ffeeddccbbaa9988", own));
    var often = new ArrayList<>(once);
    for (int i = 2; i < 9; i++) {
      often.add(new Answered(i, "ffeeddccbbaa998" + i, own));
    }
    var brief = new SessionState(CALLER, "*384*115#", once, "p");
    var whole = new SessionState(CALLER, "*384*115#", often, "p");

    for (int turn = 0; turn < 2; turn++) {
      assertThat(SessionForm.read(form.write(brief))).contains(brief);
      assertThat(SessionForm.read(form.write(whole))).contains(whole);
      assertThat(form.write(whole).length - form.write(brief).length)
          .as("a length, a hash and a place each")
          .isLessThan(7 * 20);
    }
  }

  /// What is kept of screens has a bound, and a screen is written the same once it was forgotten.
  @Test
  void more_screens_than_are_kept_are_written_as_well() {
    var form = new SessionForm();
    byte[] first = form.write(SHORT);
    for (int i = 0; i <= SessionForm.MOST_PIECES; i++) {
      var answered = List.of(new Answered(i, "00112233445566ff", "CON " + i));
      var state = new SessionState(CALLER, "*384*115#", answered, "");
      assertThat(SessionForm.read(form.write(state))).contains(state);
    }
    assertThat(form.write(SHORT)).isEqualTo(first);
  }

  /// The longest there can be: every press answered with a screen of letters of two bytes.
  @Test
  void the_longest_session_is_read_as_it_was_written() {
    var answered = new ArrayList<Answered>();
    for (int i = 0; i < SessionState.MAX_ANSWERED; i++) {
      String hash = HexFormat.of().toHexDigits(i * 0x9E3779B97F4A7C15L);
      answered.add(new Answered(4_000 - i, hash, "CON " + (i % 10 + "é").repeat(76)));
    }
    var longest = new SessionState(CALLER, "*384*115#", answered, "ñ1".repeat(4_096));

    assertThat(SessionForm.read(new SessionForm().write(longest))).contains(longest);
  }

  @Test
  void what_is_none_of_ours_is_not_read() {
    byte[] sound = new SessionForm().write(SHORT);
    assertThat(SessionForm.read(new byte[0])).isEmpty();
    assertThat(SessionForm.read("{\"caller\":\"x\"}".getBytes(UTF_8))).isEmpty();
    for (int cut = 0; cut < sound.length; cut++) {
      assertThat(SessionForm.read(Arrays.copyOf(sound, cut))).isEmpty();
    }
    sound[0] = 2;
    assertThat(SessionForm.read(sound)).as("of a later release").isEmpty();
  }

  /// What a release wrote is read by the next: these bytes never change, and the phrases neither. A
  /// better book of phrases is another file, with another form.
  @Test
  void the_first_form_is_read_for_ever() throws Exception {
    assertThat(SessionForm.read(HexFormat.of().parseHex(FIRST_FORM))).contains(SHORT);
    assertThat(hash("phrases-1.txt")).isEqualTo(FIRST_PHRASES);
  }

  @Test
  void the_form_of_the_release_before_is_read() throws IOException {
    var state =
        OlderSession.read(
            ("{\"caller\":\""
                    + CALLER.repeat(2)
                    + "\",\"serviceCode\":\"*384*115#\",\"place\":\"p\"}")
                .getBytes(UTF_8),
            List.of(
                "{\"length\":3,\"hash\":\"00112233445566ff77777777\",\"answer\":\"CON Haki\"}"
                    .getBytes(UTF_8)));

    assertThat(state)
        .isEqualTo(
            new SessionState(
                CALLER,
                "*384*115#",
                List.of(new Answered(3, "00112233445566ff", "CON Haki")),
                "p"));
  }

  @Test
  void of_a_dialogue_that_is_over_its_last_answer_is_kept() {
    var last = new Answered(3, "0000000000000000", "END Imepokelewa");

    assertThat(SHORT.after(last, "there"))
        .isEqualTo(new SessionState(CALLER, "*384*115#", List.of(last), "there"));
  }

  private static String hash(String file) throws Exception {
    try (var in = SessionForm.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
  }

  private static final String FIRST_FORM =
      "018701840123456789abcdefbb802500092497f1090002000000112233445566ff0001ffeeddccbbaa9988"
          + "001dbb400083a701b31a00709402a35d018d6f200025bbb303b31a1f7506076a20000e00861038587c0176a4";
  private static final String FIRST_PHRASES =
      "8a614a093d721c925b9efd05c0d9d48de18aa9ac729e1b9bbc33cb8a3fe7a790";
}
