package org.hakimtoto.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.hakimtoto.gateway.config.ConfigReader.BadConfig;
import org.hakimtoto.store.tls.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever wants a sealed line gets one or is told, and is never left with half of one.
class TlsKeysTest {
  private static final Map<String, String> LEAST =
      Map.of(
          "HAKI_AT_TOKEN", "t0ken-of-32-characters-or-more-0",
          "HAKI_KEY_FILE", "keys.json",
          "HAKI_AT_USERNAME", "haki",
          "HAKI_AT_API_KEY", "atsk_s3cret");

  @TempDir private Path folder;

  @Test
  void lines_are_in_the_clear_unless_told() {
    Config config = ConfigReader.read(LEAST);

    assertThat(config.postgres().tls()).isEqualTo(Tls.OFF);
    assertThat(config.redis().tls()).isEqualTo(Tls.OFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PG", "REDIS"})
  void verify_full_alone_trusts_whom_java_trusts(String server) {
    var environment = new HashMap<>(LEAST);
    environment.put("HAKI_" + server + "_TLS", "verify-full");

    Config config = ConfigReader.read(environment);

    Tls tls = server.equals("PG") ? config.postgres().tls() : config.redis().tls();
    assertThat(tls.sealed()).isTrue();
    assertThat(tls.authorities()).isEmpty();
    assertThat(config.owner().tls()).isEqualTo(config.postgres().tls());
  }

  @ParameterizedTest
  @ValueSource(strings = {"require", "prefer", "allow", "verify-ca", "on", "true", ""})
  void nothing_weaker_is_to_be_had(String mode) {
    assertFault("HAKI_PG_TLS must be one of [off, verify-full]", "HAKI_PG_TLS", mode);
    assertFault("HAKI_REDIS_TLS must be one of [off, verify-full]", "HAKI_REDIS_TLS", mode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HAKI_PG_TLS_CA", "HAKI_PG_TLS_CERT", "HAKI_PG_TLS_KEY",
        "HAKI_REDIS_TLS_CA", "HAKI_REDIS_TLS_CERT", "HAKI_REDIS_TLS_KEY",
      })
  void files_beside_a_line_in_the_clear_are_a_mistake(String key) {
    String mode = key.substring(0, key.indexOf("_TLS") + 4);
    assertFault(key + " must be empty: " + mode + " is off", key, "/s3cret");
  }

  @Test
  void certificate_and_key_are_a_pair() throws IOException {
    Path key = file("key.pem", "-----BEGIN PRIVATE KEY-----\ns3cret\n-----END PRIVATE KEY-----");
    assertFault(
        """
        HAKI_PG_TLS_KEY names a file without a private key (PEM, PKCS#8, no password)
        HAKI_PG_TLS_CERT must be set: certificate and key are a pair\
        """,
        "HAKI_PG_TLS",
        "verify-full",
        "HAKI_PG_TLS_KEY",
        key.toString());
  }

  @Test
  void a_file_that_does_not_hold_what_it_should_is_refused() throws IOException {
    assertFault(
        "HAKI_PG_TLS_CA cannot be read: is the file there, and ours to read?",
        "HAKI_PG_TLS",
        "verify-full",
        "HAKI_PG_TLS_CA",
        folder.resolve("s3cret").toString());
    assertFault(
        "HAKI_PG_TLS_CA names a file without a certificate (PEM)",
        "HAKI_PG_TLS",
        "verify-full",
        "HAKI_PG_TLS_CA",
        file("ca.pem", "s3cret").toString());
  }

  @Test
  void a_key_that_others_read_is_refused() throws IOException {
    Path key = file("key.pem", "s3cret");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> read("HAKI_REDIS_TLS", "verify-full", "HAKI_REDIS_TLS_KEY", key + ""))
        .isInstanceOf(BadConfig.class)
        .hasMessageContaining("HAKI_REDIS_TLS_KEY names a file that is open to others: chmod 0600");
  }

  private static void assertFault(String told, String... pairs) {
    assertThatThrownBy(() -> read(pairs))
        .isInstanceOf(BadConfig.class)
        .hasMessage(told)
        .hasMessageNotContaining("s3cret");
  }

  private static Config read(String... pairs) {
    var environment = new HashMap<>(LEAST);
    for (int i = 0; i < pairs.length; i += 2) {
      environment.put(pairs[i], pairs[i + 1]);
    }
    return ConfigReader.read(environment);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(
        Files.createFile(
            folder.resolve(name),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
        text);
  }
}
