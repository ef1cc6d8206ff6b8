package org.hakimtoto.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hakimtoto.gateway.config.ConfigReader.BadConfig;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.redis.RedisSentinels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigReaderTest {
  private static final String TOKEN = "t0ken-of-32-characters-or-more-0";
  private static final Map<String, String> LEAST =
      Map.of(
          "HAKI_AT_TOKEN", TOKEN,
          "HAKI_KEY_FILE", "keys.json",
          "HAKI_AT_USERNAME", "haki",
          "HAKI_AT_API_KEY", "atsk_s3cret");

  @Test
  void with_token_keys_and_carrier_the_defaults_are_enough() {
    Config config = ConfigReader.read(LEAST);

    assertThat(config.http()).isEqualTo(new Config.Http("0.0.0.0", 8080));
    assertThat(config.operations()).isEqualTo(new Config.Http("127.0.0.1", 8081));
    assertThat(config.callbacks().token()).isEqualTo(new Secret(TOKEN));
    assertThat(config.callbacks().oldToken()).isEqualTo(Secret.NONE);
    assertThat(config.callbacks().serviceCode()).isEqualTo("*384*115#");
    assertThat(config.callbacks().shortCode()).isEqualTo("22115");
    assertThat(config.keyFile()).isEqualTo(Path.of("keys.json"));
    assertThat(config.demo()).isFalse();
  }

  @Test
  void what_is_not_ours_is_not_looked_at() {
    var environment = new HashMap<>(LEAST);
    environment.put("PATH", "/bin");
    environment.put("HAKI_JAVA_HOME", "/jdk");
    environment.put("HAKI_JAVA_OPTIONS", "-Xmx1g");
    environment.put("HAKI_START_CACHE", "off");
    environment.put("haki_http_port", "x");

    assertThat(ConfigReader.read(environment)).isEqualTo(ConfigReader.read(LEAST));
  }

  @Test
  void blanks_around_a_value_are_not_part_of_it() {
    assertThat(read("HAKI_HTTP_PORT", " 9090 ").http().port()).isEqualTo(9090);
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "HAKI_HTTP_PROT; 80; is not a key of this release (see: haki config)",
        "HAKI_; 80; is not a key of this release (see: haki config)",
        "HAKI_HTTP_PORT; x81; must be a number from 0 to 65535",
        "HAKI_HTTP_PORT; -1; must be a number from 0 to 65535",
        "HAKI_OPS_PORT; 65536; must be a number from 0 to 65535",
        "HAKI_OPS_PORT; ''; must be a number from 0 to 65535",
        "HAKI_PG_POOL; 1; must be a number from 2 to 100",
        "HAKI_PG_HOSTS; pg-1; must be host:port, and more of them behind commas, each once: no more"
            + " than eight",
        "HAKI_PG_HOSTS; pg-1:5432,pg-1:5432; must be host:port, and more of them behind commas,"
            + " each once: no more than eight",
        "HAKI_REDIS_SENTINELS; redis-1; must be host:port, and more of them behind commas, each"
            + " once: no more than eight",
        "HAKI_REDIS_MASTER; ''; must be set: name by which the Sentinels watch it",
        "HAKI_REDIS_DATABASE; 99999999999; must be a number from 0 to 1000",
        "HAKI_REDIS_POOL; 0; must be a number from 1 to 1024",
        "HAKI_MAX_IN_FLIGHT; 1e3; must be a number from 1 to 10000",
        "HAKI_PRESSES_PER_MINUTE; 0; must be a number from 1 to 1000000",
        "HAKI_CALLS_PER_SECOND; 0; must be a number from 1 to 100000",
        "HAKI_CARRIER; pigeon; must be one of [africastalking, africastalking-sdk]",
        "HAKI_SECOND_CARRIER; demo; must be one of [africastalking, africastalking-sdk]",
        "HAKI_SMS_PER_SECOND; 0; must be a number from 1 to 10000",
        "HAKI_LINK_PAYLOAD; xml; must be one of [cjims, cpims, notice]",
        "HAKI_LINK_SECRET; short-s3cret; must have at least 32 characters",
        "HAKI_LINK_SECRET_OLD; sec ret-of-32-characters-or-more-0; must be letters, digits, - and"
            + " _",
        "HAKI_LOG_FORMAT; xml; must be one of [json, plain]",
        "HAKI_LOG_LEVEL; TRACE; must be one of [DEBUG, ERROR, INFO, WARN]",
        "HAKI_HTTP_HOST; ''; must be set: address of the carrier door",
        "HAKI_PG_HOST; ''; must be set: PostgreSQL host",
        "HAKI_KEY_FILE; ''; must be set: file with the Tink keysets (haki keys new FILE makes one)",
        "HAKI_SERVICE_CODE; 384*115; must be a USSD code such as *384*115#",
        "HAKI_SERVICE_CODE; *384*115; must be a USSD code such as *384*115#",
        "HAKI_SERVICE_CODE; *384* 115#; must be a USSD code such as *384*115#",
        "HAKI_SERVICE_CODE; ''; must be a USSD code such as *384*115#",
        "HAKI_SHORT_CODE; HAKI; must be 3 to 8 digits",
        "HAKI_SHORT_CODE; 123456789; must be 3 to 8 digits",
        "HAKI_AT_TOKEN; se/cret-token-of-32-characters-or-more; must be letters, digits, - and _",
        "HAKI_AT_TOKEN; short-s3cret; must have at least 32 characters",
        "HAKI_AT_TOKEN_OLD; short-s3cret; must have at least 32 characters",
        "HAKI_AT_TOKEN; ''; must be set: secret path segment of the carrier's callback URLs,"
            + " 32 characters or more",
      })
  void a_fault_is_one_line_with_the_key_and_what_it_must_be(String key, String value, String told) {
    assertThatThrownBy(() -> read(key, value))
        .isInstanceOf(BadConfig.class)
        .hasMessage(key + " " + told);
  }

  @Test
  void without_an_address_there_is_no_link() {
    assertThat(ConfigReader.read(LEAST).link()).isEqualTo(Config.Link.OFF);
  }

  @ParameterizedTest(name = "{0} in a demo {1}: {2}")
  @CsvSource({
    "https://cjims.example/events?from=haki, false, true",
    "HTTPS://cjims.example:8443/events, false, true",
    "http://127.0.0.1:9999/events, false, true",
    "http://localhost/events, false, true",
    "http://[::1]:9999/events, false, true",
    "http://cjims.example/events, false, false",
    "http://127.0.0.1.cjims.example/events, false, false",
    "http://cjims.example/events, true, true",
    "https://user:s3cret@cjims.example/, true, false",
    "https://cjims.example/#events, true, false",
    "https:cjims.example, true, false",
    "https:///events, true, false",
    "ftp://cjims.example/events, true, false",
    "file:///etc/passwd, true, false",
    "//cjims.example/events, true, false",
    "cjims.example, true, false",
  })
  void events_go_over_https_and_in_the_clear_only_to_this_machine_or_in_a_demo(
      String url, boolean demo, boolean good) {
    var environment = new HashMap<>(LEAST);
    environment.put("HAKI_LINK_URL", url);
    environment.put("HAKI_LINK_SECRET", TOKEN);

    String faults =
        faults(
            () -> demo ? ConfigReader.readForTrial(environment) : ConfigReader.read(environment));
    if (good) {
      assertThat(faults).doesNotContain("HAKI_LINK");
    } else {
      assertThat(faults)
          .contains("HAKI_LINK_URL must be an https address")
          .doesNotContain("s3cret", "cjims.example");
    }
  }

  @Test
  void sentinels_tell_where_redis_is() {
    var environment = new HashMap<>(LEAST);
    environment.put("HAKI_REDIS_SENTINELS", "10.0.0.7:26379, [fd00::8]:26380");
    environment.put("HAKI_REDIS_MASTER", "calls");
    environment.put("HAKI_REDIS_SENTINEL_PASSWORD", "s3cret");

    assertThat(ConfigReader.read(environment).redis().sentinels())
        .contains(
            new RedisSentinels(
                "calls",
                List.of(
                    new RedisSentinels.Host("10.0.0.7", 26_379),
                    new RedisSentinels.Host("fd00::8", 26_380)),
                "s3cret"));
    assertThat(ConfigReader.read(LEAST).redis().sentinels()).isEmpty();
  }

  /// Whoever migrates needs no token of the carrier, and the gateway no password of the owner.
  @Test
  void to_migrate_the_line_to_postgresql_is_enough() {
    var environment =
        Map.of(
            "HAKI_PG_HOST", "10.0.0.5",
            "HAKI_PG_OWNER", "haki_owner",
            "HAKI_PG_OWNER_PASSWORD", "s3cret");

    DatabaseSettings owner = ConfigReader.readOwner(environment);

    assertThat(owner.user()).isEqualTo("haki_owner");
    assertThat(owner.password()).isEqualTo("s3cret");
    assertThat(owner.hosts()).hasToString("[10.0.0.5:5432]");
    assertThatThrownBy(() -> ConfigReader.readOwner(Map.of("HAKI_PG_PORT", "x")))
        .isInstanceOf(BadConfig.class)
        .hasMessage("HAKI_PG_PORT must be a number from 0 to 65535");
  }

  @Test
  void an_address_needs_a_secret() {
    assertThatThrownBy(() -> read("HAKI_LINK_URL", "https://cjims.example/events"))
        .isInstanceOf(BadConfig.class)
        .hasMessageStartingWith("HAKI_LINK_SECRET must be set");
  }

  @Test
  void a_path_that_is_none_is_a_fault_like_any_other() {
    assertThatThrownBy(() -> read("HAKI_KEY_FILE", "keys\u0000s3cret"))
        .isInstanceOf(BadConfig.class)
        .hasMessage("HAKI_KEY_FILE must be the path of a file");
  }

  @Test
  void where_nothing_is_set_it_says_where_what_is_installed_has_it() {
    assertThatThrownBy(() -> ConfigReader.read(Map.of("HOME", "/root")))
        .hasMessageStartingWith(ConfigReader.NOTHING_SET + "\n");
    assertThatThrownBy(() -> ConfigReader.read(Map.of("HAKI_PG_PORT", "5432")))
        .message()
        .doesNotContain(ConfigReader.NOTHING_SET);
  }

  @Test
  void all_faults_are_told_at_once() {
    assertThatThrownBy(
            () -> ConfigReader.read(Map.of("HAKI_X", "1", "HAKI_A", "2", "HAKI_PG_PORT", "many")))
        .isInstanceOf(BadConfig.class)
        .message()
        .satisfies(message ->
            assertThat(message.lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly(
                    "HAKI_A",
                    "HAKI_X",
                    "HAKI_AT_TOKEN",
                    "HAKI_AT_USERNAME",
                    "HAKI_AT_API_KEY",
                    "HAKI_PG_PORT",
                    "HAKI_KEY_FILE"));
  }

  /// A secret may have been typed into any variable.
  @ParameterizedTest
  @EnumSource(Key.class)
  void no_fault_ever_repeats_a_value(Key key) {
    var environment = new HashMap<>(LEAST);
    environment.put(key.variable(), "s3cret/\u0000");
    environment.put("HAKI_HTTP_PROT", "s3cret");

    assertThatThrownBy(() -> ConfigReader.read(environment))
        .isInstanceOf(BadConfig.class)
        .hasNoCause()
        .message()
        .doesNotContain("s3cret");
  }

  @Test
  void printing_a_configuration_stars_its_secrets() {
    var environment = new HashMap<>(LEAST);
    environment.put("HAKI_AT_TOKEN_OLD", "0ld-token-of-32-characters-or-more");
    environment.put("HAKI_PG_PASSWORD", "pg-s3cret");
    environment.put("HAKI_REDIS_PASSWORD", "redis-s3cret");
    environment.put("HAKI_LINK_SECRET", "link-s3cret-of-32-characters-or-more");

    assertThat(ConfigReader.read(environment).toString())
        .doesNotContain("t0ken", "0ld-token", "s3cret")
        .contains("********");
    assertThat(Secret.NONE).hasToString("");
  }

  /// Its SMS would reach nobody, and nobody would notice.
  @Test
  void the_demos_carrier_carries_only_for_a_demo() {
    assertThatThrownBy(() -> read("HAKI_CARRIER", "demo"))
        .isInstanceOf(BadConfig.class)
        .hasMessageStartingWith("HAKI_CARRIER must be one of [africastalking");
  }

  /// The faults of a configuration, empty when there are none.
  private static String faults(Supplier<Config> reading) {
    try {
      var _ = reading.get();
      return "";
    } catch (BadConfig e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static Config read(String key, String value) {
    var environment = new HashMap<>(LEAST);
    environment.put(key, value);
    return ConfigReader.read(environment);
  }
}
