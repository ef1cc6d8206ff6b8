package org.hakimtoto.gateway.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import io.vertx.core.json.JsonObject;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        // numbers, in every way they are written
        "to +254712345678 now; to *phone* now",
        "to 254712345678.; to *phone*.",
        "to 0712345678,; to *phone*,",
        "to 0112345678; to *phone*",
        "to 00254712345678; to *phone*",
        "to +254 712 345 678; to *phone*",
        "to 0712-345-678; to *phone*",
        "phoneNumber=%2B254712345678&x; phoneNumber=%2B*phone*&x",
        "to +255712345678; to *phone*",
        "two 0712345678/0112345678; two *phone*/*phone*",
        // references
        "case 482-137-559; case *reference*",
        "case 482137559; case *reference*",
        "case 482 137 559; case *reference*",
        "case-482137559; case-*reference*",
        "STATUS482-137-559; STATUS*reference*",
        // PINs, also in a transcript
        "pin 482915; pin *pin*",
        "1*1*2*482915; 1*1*2**pin*",
        "1*482915*739264; 1**pin***pin*",
        "text=482915&x; text=*pin*&x",
        // tokens
        "POST /at/s3cret-token/ussd 200; POST /at/*token*/ussd 200",
        "POST /at/s3cret; POST /at/*token*",
      })
  void what_must_not_be_logged_is_starred(String line, String masked) {
    assertThat(Masking.mask(line)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ussd press in 12 ms",
        "listening on 127.0.0.1:8080",
        "2026-11-25T06:00:00.123Z",
        "timestamp 1790000000000",
        "12345 rows",
        "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b",
        "at org.hakimtoto.Haki.main(Haki.java:53)",
        "/health/live"
      })
  void everything_else_stays_as_it_is(String line) {
    assertThat(Masking.mask(line)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "plain"})
  void a_line_and_its_exception_are_masked_in_both_formats(String format) {
    String line = encoded(format);

    assertThat(line)
        .contains("refused *phone*", "*reference*", "*pin*")
        .doesNotContain("712345678", "482-137-559", "482137559", "739264")
        .endsWith("\n");
  }

  @Test
  void a_json_line_is_still_json() {
    var json = new JsonObject(encoded("json"));

    assertThat(json.getString("formattedMessage")).isEqualTo("refused *phone*");
    assertThat(json.getLong("timestamp")).isEqualTo(1_790_000_000_000L);
  }

  /// Somebody who writes a line break into a field writes no line of the log.
  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r", "\r\n", "\u000b", "\f", "\u0085", "\u2028", "\u2029", "\u001b[2K\n"})
  void what_somebody_wrote_begins_no_line_of_ours(String broken) {
    String forged = "x" + broken + "09:00:00.000 INFO  haki says that all is well";

    String plain = encoded("plain", forged, new IllegalStateException(forged));

    assertThat(plain.lines().skip(1))
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.startsWith("  | "));
    assertThat(plain).doesNotContainPattern("[\\p{Cntrl}\u0085\u2028\u2029&&[^\n\t]]");
    assertThat(encoded("json", forged, new IllegalStateException(forged)).lines()).hasSize(1);
  }

  /// Lines made of the pieces that matter, in any order: the look before never lets one through.
  @Test
  void the_quick_look_never_misses() {
    String[] pieces = {
      "0",
      "7",
      "1",
      "254",
      "00254",
      "00",
      "+",
      "%2B",
      " ",
      "-",
      ".",
      ":",
      "*",
      "x",
      "482915",
      "/at/",
      "482-137-559",
      "1790000000000",
      "\""
    };
    var random = new Random(20261125);
    for (int i = 0; i < 200_000; i++) {
      var line = new StringBuilder();
      int length = 1 + random.nextInt(14);
      for (int j = 0; j < length; j++) {
        line.append(pieces[random.nextInt(pieces.length)]);
      }
      assertThat(Masking.mask(line.toString())).isEqualTo(Masking.masked(line.toString()));
    }
  }

  private static String encoded(String format) {
    return encoded(
        format,
        "+254712345678",
        new IllegalStateException(
            "case 482-137-559", new IllegalArgumentException("pin 739264 of 482137559")));
  }

  private static String encoded(String format, String refused, Exception trouble) {
    var context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    var event =
        new LoggingEvent(
            "x",
            context.getLogger("org.hakimtoto.Test"),
            Level.WARN,
            "refused {}",
            trouble,
            new Object[] {refused});
    event.setTimeStamp(1_790_000_000_000L);
    return new String(Logs.encoder(format, context).encode(event), UTF_8);
  }
}
