package org.hakimtoto.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.config.Config.SmsCarrier;
import org.hakimtoto.gateway.config.ConfigReader.BadConfig;
import org.hakimtoto.notifier.carrier.ApiKey;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.carrier.CarrierAccount.Endpoint;
import org.hakimtoto.notifier.send.TrialNumbers;
import org.hakimtoto.store.db.HousePurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever chooses a carrier is told all that is missing, and never what was typed.
class CarrierKeysTest {
  private static final Map<String, String> LEAST =
      Map.of(
          "HAKI_AT_TOKEN",
          "t0ken-of-32-characters-or-more-0",
          "HAKI_KEY_FILE",
          "keys.json",
          "HAKI_CARRIER",
          "africastalking",
          "HAKI_AT_USERNAME",
          "haki",
          "HAKI_AT_API_KEY",
          "atsk_s3cret");

  @Test
  void username_and_key_are_enough() {
    Config.Sms sms = ConfigReader.read(LEAST).sms();

    assertThat(sms.first())
        .isEqualTo(
            new SmsCarrier(
                "africastalking",
                Optional.of(
                    new CarrierAccount(
                        "haki",
                        new ApiKey("atsk_s3cret"),
                        URI.create("https://api.africastalking.com"),
                        Endpoint.LEGACY,
                        Optional.of("22115")))));
    assertThat(sms.second()).isEmpty();
    assertThat(sms.perSecond()).isEqualTo(50);
    assertThat(sms.toString()).doesNotContain("s3cret");
  }

  @Test
  void without_numbers_it_is_no_trial() {
    assertThat(ConfigReader.read(LEAST).sms().trial()).isEmpty();
    assertThat(ConfigReader.read(LEAST).purpose()).isEqualTo(HousePurpose.LIVE);
    assertThat(read("HAKI_TRIAL_NUMBERS= ").sms().trial()).isEmpty();
  }

  @Test
  void a_trial_texts_the_numbers_that_are_listed_and_prints_none() {
    Config config = read("HAKI_TRIAL_NUMBERS=+254712345678, +254110000001");

    assertThat(config.purpose()).isEqualTo(HousePurpose.TRIAL);
    assertThat(config.sms().trial().orElseThrow().listed())
        .containsExactlyInAnyOrder(
            new PhoneNumber("+254712345678"), new PhoneNumber("+254110000001"));
    assertThat(config.toString()).doesNotContain("712345678");
    assertThat(read("HAKI_TRIAL_NUMBERS=nobody").sms().trial().orElseThrow().listed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0712345678",
        "+255712345678",
        "+254712345678,",
        "+254712345678,+254712345678",
        "+254712345678 +254712345679",
        "+254202345678",
        "everybody",
        "*"
      })
  void what_is_no_list_of_numbers_is_refused_and_not_quoted(String typed) {
    assertThatThrownBy(() -> read("HAKI_TRIAL_NUMBERS=" + typed))
        .isInstanceOf(BadConfig.class)
        .hasMessage(
            "HAKI_TRIAL_NUMBERS must be mobile numbers of Kenya such as +254712345678, with commas"
                + " between, none twice, no more than 50; or nobody, for a trial in which nobody is"
                + " texted");
  }

  @Test
  void a_list_of_a_county_is_refused() {
    assertThatThrownBy(() -> read("HAKI_TRIAL_NUMBERS=" + numbers(TrialNumbers.MOST + 1)))
        .isInstanceOf(BadConfig.class)
        .hasMessageContaining("no more than 50");
    assertThat(read("HAKI_TRIAL_NUMBERS=" + numbers(TrialNumbers.MOST)).sms().trial()).isPresent();
  }

  private static String numbers(int count) {
    return IntStream.range(0, count)
        .mapToObj("+2547123456%02d"::formatted)
        .collect(Collectors.joining(","));
  }

  @Test
  void the_sandbox_is_at_home_elsewhere() {
    assertThat(account("HAKI_AT_USERNAME=sandbox").host())
        .isEqualTo(URI.create("https://api.sandbox.africastalking.com"));
  }

  @ParameterizedTest
  @CsvSource({"'', 22115", "HAKI, HAKI", "HAKI MTOTO, HAKI MTOTO", "20880, 20880"})
  void the_sender_is_the_short_code_unless_one_is_registered(String configured, String sender) {
    assertThat(account("HAKI_AT_SENDER=" + configured).sender()).hasValue(sender);
  }

  @Test
  void no_sender_is_named_when_told_so() {
    assertThat(account("HAKI_AT_SENDER=-").sender()).isEmpty();
  }

  @Test
  void a_second_carrier_has_an_account_of_its_own() {
    Config.Sms sms =
        read(
                "HAKI_SECOND_CARRIER=africastalking",
                "HAKI_SECOND_AT_USERNAME=other",
                "HAKI_SECOND_AT_API_KEY=0ther-s3cret",
                "HAKI_SECOND_AT_URL=https://sms.example/",
                "HAKI_SECOND_AT_ENDPOINT=bulk",
                "HAKI_SECOND_AT_SENDER=HAKI2")
            .sms();

    CarrierAccount second = sms.second().orElseThrow().account().orElseThrow();
    assertThat(second.username()).isEqualTo("other");
    assertThat(second.host()).isEqualTo(URI.create("https://sms.example/"));
    assertThat(second.endpoint()).isEqualTo(Endpoint.BULK);
    assertThat(second.sender()).hasValue("HAKI2");
    assertThat(sms.toString()).doesNotContain("s3cret");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "HAKI_AT_USERNAME= | HAKI_AT_USERNAME must be set: user name of the app at Africa's"
            + " Talking; sandbox for its sandbox",
        "HAKI_AT_API_KEY= | HAKI_AT_API_KEY must be set: key of that app",
        "HAKI_AT_API_KEY=at sk_s3cret | HAKI_AT_API_KEY must be printable characters without"
            + " blanks",
        "HAKI_AT_ENDPOINT=new | HAKI_AT_ENDPOINT must be one of [bulk, legacy]",
        "HAKI_AT_SENDER=HAKI MTOTO KENYA | HAKI_AT_SENDER must be at most 11 letters and digits",
        "HAKI_AT_SENDER=HÅKI | HAKI_AT_SENDER must be at most 11 letters and digits",
        "HAKI_SMS_PER_SECOND=10001 | HAKI_SMS_PER_SECOND must be a number from 1 to 10000",
        "HAKI_AT_ENDPOINT=bulk, HAKI_AT_USERNAME=sandbox | HAKI_AT_ENDPOINT must be legacy: the"
            + " sandbox has no other",
        "HAKI_AT_ENDPOINT=bulk, HAKI_AT_SENDER=- | HAKI_AT_SENDER must name a sender: the bulk"
            + " endpoint takes none without",
        "HAKI_CARRIER=africastalking-sdk, HAKI_AT_URL=https://api.africastalking.com | HAKI_AT_URL"
            + " must be empty: the SDK knows its own hosts only",
        "HAKI_SECOND_CARRIER=pigeon | HAKI_SECOND_CARRIER must be one of [africastalking,"
            + " africastalking-sdk]",
      })
  void a_fault_is_one_line(String keys, String told) {
    assertThatThrownBy(() -> read(keys.split(", "))).isInstanceOf(BadConfig.class).hasMessage(told);
  }

  @Test
  void all_that_is_missing_is_told_at_once() {
    assertThatThrownBy(() ->
            read(
                "HAKI_AT_USERNAME=",
                "HAKI_AT_API_KEY=",
                "HAKI_AT_URL=api.africastalking.com",
                "HAKI_SECOND_CARRIER=africastalking"))
        .isInstanceOf(BadConfig.class)
        .message()
        .satisfies(message ->
            assertThat(message.lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly(
                    "HAKI_AT_USERNAME",
                    "HAKI_AT_API_KEY",
                    "HAKI_AT_URL",
                    "HAKI_SECOND_AT_USERNAME",
                    "HAKI_SECOND_AT_API_KEY"));
  }

  /// reliability.md T-44: a text goes to a carrier and nowhere else.
  @ParameterizedTest
  @CsvSource({
    "https://api.africastalking.com, true",
    "https://sms.example:8443/, true",
    "http://127.0.0.1:9300, true",
    "http://api.africastalking.com, false",
    "https://api.africastalking.com/version1, false",
    "https://api.africastalking.com?x=1, false",
    "https://haki:s3cret@api.africastalking.com, false",
    "https://api.africastalking.com#x, false",
    "file:///etc/passwd, false",
    "api.africastalking.com, false",
    "mailto:haki@example.org, false",
  })
  void the_carrier_is_spoken_to_over_https_or_on_this_machine(String url, boolean good) {
    if (good) {
      assertThat(account("HAKI_AT_URL=" + url).host()).isEqualTo(URI.create(url));
    } else {
      assertThatThrownBy(() -> read("HAKI_AT_URL=" + url))
          .isInstanceOf(BadConfig.class)
          .hasMessageStartingWith("HAKI_AT_URL must be https and a host");
    }
  }

  @Test
  void the_sdk_knows_one_account_only() {
    assertThatThrownBy(() ->
            read(
                "HAKI_CARRIER=africastalking-sdk",
                "HAKI_SECOND_CARRIER=africastalking-sdk",
                "HAKI_SECOND_AT_USERNAME=other",
                "HAKI_SECOND_AT_API_KEY=other"))
        .hasMessage("HAKI_SECOND_CARRIER must be another one: the SDK knows a single account");
  }

  @Test
  void an_account_is_not_looked_at_for_the_demo() {
    var environment = new HashMap<>(LEAST);
    environment.putAll(Map.of("HAKI_CARRIER", "demo", "HAKI_AT_USERNAME", "", "HAKI_AT_URL", "x"));

    assertThat(ConfigReader.readForTrial(environment).sms()).isEqualTo(Config.Sms.DEMO);
  }

  private static CarrierAccount account(String... keys) {
    return read(keys).sms().first().account().orElseThrow();
  }

  private static Config read(String... keys) {
    var environment = new HashMap<>(LEAST);
    Arrays.stream(keys)
        .map(key -> key.split("=", 2))
        .forEach(pair -> environment.put(pair[0], pair[1]));
    return ConfigReader.read(environment);
  }
}
