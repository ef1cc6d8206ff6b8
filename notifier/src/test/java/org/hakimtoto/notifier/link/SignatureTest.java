package org.hakimtoto.notifier.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_795_000_000);
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final String ID = "id-1";
  private static final byte[] BODY = "{\"id\":\"1\"}".getBytes(UTF_8);
  private static final String NEW = "new-secret-of-32-characters-or-more";
  private static final String OLD = "old-secret-of-32-characters-or-more";

  /// The same by hand: printf 'id-1.1795000000.{"id":"1"}' | openssl dgst -sha256 -hmac SECRET
  /// -binary | base64
  private static final String BY_HAND = "v1,iA6FEvL0KuqB314cvKqC1qQVtGCAnJXxECQ56TX7fBQ=";

  @Test
  void is_the_hmac_of_id_time_and_body() {
    assertThat(Signature.headers(ID, BODY, List.of(NEW), NOW))
        .containsOnly(
            Map.entry("webhook-id", ID),
            Map.entry("webhook-timestamp", "1795000000"),
            Map.entry("webhook-signature", BY_HAND));
  }

  @Test
  void a_secret_that_is_being_rotated_out_signs_beside_the_new_one() {
    var headers = Signature.headers(ID, BODY, List.of(NEW, OLD), NOW);

    assertThat(headers.get("webhook-signature"))
        .matches("v1,[A-Za-z0-9+/]{43}= v1,[A-Za-z0-9+/]{43}=");
    assertThat(verify(headers, BODY, NEW)).isTrue();
    assertThat(verify(headers, BODY, OLD)).isTrue();
  }

  @Test
  void a_receiver_may_accept_two_secrets_as_well() {
    var headers = Signature.headers(ID, BODY, List.of(OLD), NOW);

    assertThat(
            Signature.verify(
                name -> headers.getOrDefault(name, ""), BODY, List.of(NEW, OLD), NOW, TOLERANCE))
        .isTrue();
  }

  @Test
  void another_body_secret_id_or_time_is_found() {
    var headers = Signature.headers(ID, BODY, List.of(NEW), NOW);

    assertThat(verify(headers, "{\"id\":\"2\"}".getBytes(UTF_8), NEW)).isFalse();
    assertThat(verify(headers, BODY, OLD)).isFalse();
    assertThat(verify(with(headers, "webhook-id", "id-2"), BODY, NEW)).isFalse();
    assertThat(verify(with(headers, "webhook-timestamp", "1795000001"), BODY, NEW)).isFalse();
  }

  @ParameterizedTest(name = "{0} s later: {1}")
  @CsvSource({"0, true", "300, true", "301, false", "-300, true", "-301, false"})
  void is_good_for_five_minutes(long later, boolean good) {
    var headers = Signature.headers(ID, BODY, List.of(NEW), NOW);
    Instant then = NOW.plusSeconds(later);

    assertThat(
            Signature.verify(
                name -> headers.getOrDefault(name, ""), BODY, List.of(NEW), then, TOLERANCE))
        .isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "webhook-signature; ''",
        "webhook-signature; v1,",
        "webhook-signature; v1",
        "webhook-signature; v1a,iA6FEvL0KuqB314cvKqC1qQVtGCAnJXxECQ56TX7fBQ=",
        "webhook-signature; iA6FEvL0KuqB314cvKqC1qQVtGCAnJXxECQ56TX7fBQ=",
        "webhook-signature; v1,iA6FEvL0KuqB314cvKqC1qQVtGCAnJXxECQ56TX7fBQ=,",
        "webhook-timestamp; ''",
        "webhook-timestamp; now",
        "webhook-timestamp; 1795000000.0",
        "webhook-timestamp; 99999999999999999999",
        "webhook-timestamp; 9223372036854775807",
        "webhook-timestamp; -9223372036854775808",
        "webhook-id; ''",
      })
  void what_is_no_signature_is_none(String header, String value) {
    var headers = Signature.headers(ID, BODY, List.of(NEW), NOW);

    assertThat(verify(with(headers, header, value), BODY, NEW)).isFalse();
  }

  @Test
  void a_header_without_end_is_not_read_to_its_end() {
    var headers = Signature.headers(ID, BODY, List.of(NEW), NOW);

    var endless = with(headers, "webhook-signature", BY_HAND + " v1,00".repeat(100));
    assertThat(verify(endless, BODY, NEW)).isFalse();
  }

  private static Map<String, String> with(
      Map<String, String> headers, String header, String value) {
    var others = new HashMap<>(headers);
    others.put(header, value);
    return others;
  }

  private static boolean verify(Map<String, String> headers, byte[] body, String secret) {
    return Signature.verify(
        name -> headers.getOrDefault(name, ""), body, List.of(secret), NOW, TOLERANCE);
  }
}
