package org.hakimtoto.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.hakimtoto.gateway.config.ConfigReader.BadConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinistryKeysTest {
  private static final String ISSUER = "HAKI_OIDC_ISSUER";

  private static final Map<String, String> GIVEN =
      Map.of(
          "HAKI_AT_TOKEN",
          "t0ken-of-32-characters-or-more-0",
          "HAKI_KEY_FILE",
          "keys.json",
          "HAKI_AT_USERNAME",
          "haki",
          "HAKI_AT_API_KEY",
          "atsk_s3cret",
          ISSUER,
          "https://accounts.example.go.ke/realms/justice/",
          "HAKI_OIDC_CLIENT_ID",
          "haki-desk",
          "HAKI_OIDC_CLIENT_SECRET",
          "s3cret-of-the-desk");

  @Test
  void all_of_them_make_a_ministry_and_its_secret_is_not_printed() {
    Config.Ministry ministry = ConfigReader.read(GIVEN).desk().ministry().orElseThrow();

    assertThat(ministry.issuer()).isEqualTo("https://accounts.example.go.ke/realms/justice");
    assertThat(ministry.client()).isEqualTo("haki-desk");
    assertThat(ministry.staffClaim()).isEqualTo("staff_number");
    assertThat(ministry.toString()).doesNotContain("s3cret");
  }

  @Test
  void without_an_issuer_there_is_none_and_nothing_may_be_left_beside() {
    refuses(ISSUER, "", "HAKI_OIDC_CLIENT_ID must be empty: HAKI_OIDC_ISSUER is");
    var none = new HashMap<>(GIVEN);
    none.keySet().removeIf(name -> name.startsWith("HAKI_OIDC_"));
    assertThat(ConfigReader.read(none).desk().ministry()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://accounts.example.go.ke",
        "https://user@accounts.example.go.ke",
        "https://accounts.example.go.ke/?realm=justice",
        "https://accounts.example.go.ke/#justice",
        "accounts.example.go.ke",
        "https://acc ounts"
      })
  void passwords_are_typed_over_tls_alone(String issuer) {
    refuses(ISSUER, issuer, "HAKI_OIDC_ISSUER must be an https address");
  }

  @Test
  void a_half_is_refused_and_no_value_is_quoted() {
    refuses("HAKI_OIDC_CLIENT_ID", "", "HAKI_OIDC_CLIENT_ID must be set");
    refuses("HAKI_OIDC_CLIENT_SECRET", "", "HAKI_OIDC_CLIENT_SECRET must be set");
    refuses("HAKI_OIDC_STAFF_CLAIM", "staff number", "must be the name of a claim");
  }

  private static void refuses(String name, String value, String why) {
    var environment = new HashMap<>(GIVEN);
    environment.put(name, value);
    assertThatThrownBy(() -> ConfigReader.read(environment))
        .isInstanceOf(BadConfig.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining("s3cret");
  }
}
