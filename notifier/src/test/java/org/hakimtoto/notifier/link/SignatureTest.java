package org.hakimtoto.notifier.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_795_000_000);
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final byte[] BODY = "{\"id\":\"1\"}".getBytes(UTF_8);
  private static final String NEW = "new-secret-of-32-characters-or-more";
  private static final String OLD = "old-secret-of-32-characters-or-more";

  /// The same by hand: printf '1795000000.{"id":"1"}' | openssl dgst -sha256 -hmac SECRET
  @Test
  void is_the_hmac_of_time_dot_body() {
    assertThat(Signature.header(BODY, List.of(NEW), NOW)).isEqualTo("t=1795000000,v1=" + HEX);
  }

  @Test
  void a_secret_that_is_being_rotated_out_signs_beside_the_new_one() {
    String header = Signature.header(BODY, List.of(NEW, OLD), NOW);

    assertThat(header).containsPattern("^t=\\d+,v1=[0-9a-f]{64},v1=[0-9a-f]{64}$");
    assertThat(verify(header, BODY, NEW)).isTrue();
    assertThat(verify(header, BODY, OLD)).isTrue();
  }

  @Test
  void a_receiver_may_accept_two_secrets_as_well() {
    String header = Signature.header(BODY, List.of(OLD), NOW);

    assertThat(Signature.verify(header, BODY, List.of(NEW, OLD), NOW, TOLERANCE)).isTrue();
  }

  @Test
  void another_body_secret_or_time_is_found() {
    String header = Signature.header(BODY, List.of(NEW), NOW);

    assertThat(verify(header, "{\"id\":\"2\"}".getBytes(UTF_8), NEW)).isFalse();
    assertThat(verify(header, BODY, OLD)).isFalse();
    assertThat(verify(header.replace("t=1795000000", "t=1795000001"), BODY, NEW)).isFalse();
  }

  @ParameterizedTest(name = "{0} s later: {1}")
  @CsvSource({"0, true", "300, true", "301, false", "-300, true", "-301, false"})
  void is_good_for_five_minutes(long later, boolean good) {
    String header = Signature.header(BODY, List.of(NEW), NOW);
    Instant then = NOW.plusSeconds(later);

    assertThat(Signature.verify(header, BODY, List.of(NEW), then, TOLERANCE)).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''",
        "t=1795000000",
        "v1=" + HEX,
        "t=,v1=" + HEX,
        "t=1795000000,v1=",
        "t=1795000000,v1=xyz",
        "t=1795000000,v1=abc",
        "t=99999999999999999999,v1=" + HEX,
        "t=9223372036854775807,v1=" + HEX,
        "t=-9223372036854775808,v1=" + HEX,
        "t=1795000000;v1=" + HEX,
        "v0=" + HEX + ",t=1795000000",
      })
  void what_is_no_signature_is_none(String header) {
    assertThat(verify(header, BODY, NEW)).isFalse();
  }

  @Test
  void a_header_without_end_is_not_read_to_its_end() {
    String header = Signature.header(BODY, List.of(NEW), NOW) + ",v1=00".repeat(100);

    assertThat(verify(header, BODY, NEW)).isFalse();
  }

  private static boolean verify(String header, byte[] body, String secret) {
    return Signature.verify(header, body, List.of(secret), NOW, TOLERANCE);
  }

  private static final String HEX =
      "01fd5ba4c0ca6c7bce8da35a2ac1ca4ac91ad0134467e3ffcd090e8e7058cc77";
}
