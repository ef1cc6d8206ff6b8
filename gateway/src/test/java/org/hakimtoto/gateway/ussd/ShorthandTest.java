package org.hakimtoto.gateway.ussd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShorthandTest {
  private static final String PHRASES = "CON The child is:\n1 Girl\n2 Boy\n0 Back 00 Main";

  private final Shorthand shorthand = Shorthand.of(PHRASES.getBytes(UTF_8));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "abc",
        "Boy",
        PHRASES,
        PHRASES + PHRASES,
        "x" + PHRASES,
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "Mtoto wa Ng'ang'a àé€",
        "1 Girl\n2 Boy and 1 Girl\n2 Boy and 1 Girl\n2 Boy",
      })
  void what_was_written_is_read_again(String text) {
    assertThat(read(shorthand.write(text.getBytes(UTF_8)))).isEqualTo(text);
  }

  @Test
  void phrases_and_what_stood_before_take_no_room() {
    assertThat(shorthand.write(PHRASES.getBytes(UTF_8))).hasSizeLessThan(8);
    assertThat(shorthand.write("Kiambu ".repeat(9_000).getBytes(UTF_8))).hasSizeLessThan(24);
  }

  /// In parts of which something is known, and parts of which nothing is.
  @Test
  void what_was_put_together_is_read_as_one() {
    var random = new Random(14);
    for (int turn = 0; turn < 2_000; turn++) {
      var pen = shorthand.new Pen(0);
      var whole = new StringBuilder();
      for (int part = random.nextInt(40); part > 0; part--) {
        int from = random.nextInt(PHRASES.length());
        String text =
            "x".repeat(random.nextInt(3))
                + PHRASES.substring(from, from + random.nextInt(PHRASES.length() - from));
        switch (random.nextInt(4)) {
          case 0 -> {
            pen.plain(text.getBytes(UTF_8));
            whole.append(text);
          }
          case 1 -> {
            pen.piece(shorthand.piece(text.getBytes(UTF_8)));
            whole.append(text);
          }
          case 2 -> {
            pen.searched(text.getBytes(UTF_8));
            whole.append(text);
          }
          default -> {
            int at = random.nextInt(whole.length() + 1);
            int count = random.nextInt(whole.length() - at + 1);
            pen.again(at, count);
            whole.append(whole.substring(at, at + count));
          }
        }
        assertThat(pen.length()).isEqualTo(whole.length());
      }
      assertThat(read(pen.written())).isEqualTo(whole.toString());
    }
  }

  /// Of any length, of few letters and of many, beginning and ending anywhere.
  @Test
  void anything_is_read_again() {
    var random = new Random(12);
    for (int turn = 0; turn < 4_000; turn++) {
      byte[] text = new byte[random.nextInt(turn % 40 == 0 ? Shorthand.MOST + 1 : 700)];
      int letters = 1 + random.nextInt(turn % 3 == 0 ? 256 : 4);
      for (int i = 0; i < text.length; i++) {
        text[i] = (byte) random.nextInt(letters);
      }
      int from = random.nextInt(PHRASES.length());
      byte[] phrase = PHRASES.substring(from).getBytes(UTF_8);
      int at = random.nextInt(text.length + 1);
      System.arraycopy(phrase, 0, text, at, Math.min(phrase.length, text.length - at));

      assertThat(shorthand.read(shorthand.write(text)).orElseThrow()).isEqualTo(text);
    }
  }

  /// Nothing is sealed but what we wrote; yet no bytes may do more than be refused.
  @Test
  void what_is_none_of_ours_is_refused_and_does_nothing_else() {
    var random = new Random(13);
    byte[] sound = shorthand.write((PHRASES + "Kiambu" + PHRASES).getBytes(UTF_8));
    for (int cut = 0; cut < sound.length; cut++) {
      assertThat(shorthand.read(Arrays.copyOf(sound, cut))).isEmpty();
    }
    for (int turn = 0; turn < 20_000; turn++) {
      byte[] garbled = sound.clone();
      garbled[random.nextInt(garbled.length)] = (byte) random.nextInt();
      shorthand.read(garbled).ifPresent(text -> assertThat(text.length).isLessThan(Shorthand.MOST));
    }
    assertThatThrownBy(() -> shorthand.write(new byte[Shorthand.MOST + 1]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String read(byte[] written) {
    return new String(shorthand.read(written).orElseThrow(), UTF_8);
  }
}
