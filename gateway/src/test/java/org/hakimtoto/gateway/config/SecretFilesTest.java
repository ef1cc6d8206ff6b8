package org.hakimtoto.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hakimtoto.gateway.config.ConfigReader.BadConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each secret may stand in a file, which nobody but its owner reads.
class SecretFilesTest {
  private static final String SECRET = "s3cret-of-32-characters-or-more-00";

  /// With both carriers and the link, so that each key is looked at.
  private static final Map<String, String> ALL =
      Map.ofEntries(
          Map.entry("HAKI_AT_TOKEN", "t0ken-of-32-characters-or-more-0"),
          Map.entry("HAKI_KEY_FILE", "keys.json"),
          Map.entry("HAKI_AT_USERNAME", "haki"),
          Map.entry("HAKI_AT_API_KEY", "atsk_1"),
          Map.entry("HAKI_SECOND_CARRIER", "africastalking"),
          Map.entry("HAKI_SECOND_AT_USERNAME", "other"),
          Map.entry("HAKI_SECOND_AT_API_KEY", "atsk_2"),
          Map.entry("HAKI_LINK_URL", "https://cjims.example/events"),
          Map.entry("HAKI_LINK_SECRET", "l1nk-secret-of-32-characters-or-more"));

  @TempDir private Path folder;

  static Stream<Key> secrets() {
    return Arrays.stream(Key.values()).filter(Key::secret);
  }

  static Stream<Key> others() {
    return Arrays.stream(Key.values()).filter(key -> !key.secret());
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void a_secret_in_a_file_is_as_one_that_is_set(Key key) throws IOException {
    var set = without(key);
    set.put(key.variable(), valueOf(key));

    assertThat(read(key, file(valueOf(key) + "\n", "rw-------"))).isEqualTo(ConfigReader.read(set));
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void a_secret_is_said_once(Key key) throws IOException {
    var both = new HashMap<>(ALL);
    both.put(key.variable(), "0ther-" + SECRET);
    both.put(key.fileVariable(), file(SECRET, "rw-------").toString());

    assertThatThrownBy(() -> ConfigReader.read(both))
        .isInstanceOf(BadConfig.class)
        .hasMessage(key.fileVariable() + " must not be set beside " + key.variable());
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void a_file_that_others_read_is_refused(Key key) throws IOException {
    for (String mode : new String[] {"rw-r-----", "rw----r--", "rw--w----", "rwxrwxrwx"}) {
      Path file = file(valueOf(key), "rw-------");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      boolean roots = us() == 0 && mode.equals("rw-r-----");

      if (roots) {
        assertThat(read(key, file)).isNotNull();
      } else {
        assertRefused(key, file, "names a file that is open to others: chmod 0600");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void a_file_that_is_not_there_or_says_nothing_is_refused(Key key) throws IOException {
    assertRefused(
        key, folder.resolve("s3cret-none"), "cannot be read: is the file there, and ours to read?");
    assertRefused(key, folder, "names a file that is no plain file");
    assertRefused(key, file("", "rw-------"), "names a file that is empty");
    assertRefused(key, file(" \n\n", "rw-------"), "names a file that is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3cret\ns3cret", "s3cret\0", "s3cret\u0007x", "s3cret\ts3cret"})
  void a_secret_is_one_line_of_text(String content) throws IOException {
    assertRefused(
        Key.PG_PASSWORD, file(content, "rw-------"), "names a file that is not one line of text");
  }

  @Test
  void what_is_no_text_or_too_long_is_refused() throws IOException {
    Path file = file("", "rw-------");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 's'});
    assertRefused(Key.PG_PASSWORD, file, "names a file that is not one line of text");
    Files.writeString(file, "s".repeat(SecretFiles.MAX_BYTES + 1));
    assertRefused(Key.PG_PASSWORD, file, "names a file that is longer than 4 KB");
    assertRefused(Key.PG_PASSWORD, "s3cret\0", "must be the path of a file");
  }

  @ParameterizedTest
  @CsvSource({
    "short-s3cret, must have at least 32 characters",
    "s3 cret, 'must be letters, digits, - and _'"
  })
  void what_is_in_a_file_is_checked_as_what_is_set(String content, String told) throws IOException {
    Path file = file(content, "rw-------");

    assertThatThrownBy(() -> read(Key.AT_TOKEN, file))
        .isInstanceOf(BadConfig.class)
        .hasMessage("HAKI_AT_TOKEN " + told);
  }

  @ParameterizedTest
  @MethodSource("others")
  void only_secrets_have_files(Key key) {
    var environment = new HashMap<>(ALL);
    environment.put(key.variable() + "_FILE", "/s3cret");

    assertThatThrownBy(() -> ConfigReader.read(environment))
        .isInstanceOf(BadConfig.class)
        .hasMessage(key.variable() + "_FILE is not a key of this release (see: haki config)");
  }

  /// By itself, or with all of its folder.
  @ParameterizedTest
  @ValueSource(strings = {"", "haki_"})
  void a_service_reads_the_copy_that_it_is_handed(String before) throws IOException {
    Path handed = Files.createDirectory(folder.resolve("credentials"));
    Files.writeString(owned(handed.resolve(before + "pg-password"), "r--------"), SECRET);
    Files.createFile(handed.resolve(before + "keys.json"));
    var environment = new HashMap<>(ALL);
    environment.put("CREDENTIALS_DIRECTORY", handed.toString());
    environment.put("HAKI_PG_PASSWORD_FILE", "/nowhere/to/be/found/pg-password");
    environment.put("HAKI_KEY_FILE", "/nowhere/to/be/found/keys.json");

    Config config = ConfigReader.read(environment);

    assertThat(config.postgres().password()).isEqualTo(SECRET);
    assertThat(config.keyFile()).isEqualTo(handed.resolve(before + "keys.json"));
  }

  private void assertRefused(Key key, Path file, String told) {
    assertRefused(key, file.toString(), told);
  }

  private static void assertRefused(Key key, String file, String told) {
    var environment = without(key);
    environment.put(key.fileVariable(), file);
    assertThatThrownBy(() -> ConfigReader.read(environment))
        .isInstanceOf(BadConfig.class)
        .hasNoCause()
        .hasMessage(key.fileVariable() + " " + told)
        .hasMessageNotContaining("s3cret");
  }

  /// Numbers are kept as secrets are, and are numbers.
  private static String valueOf(Key key) {
    return key == Key.TRIAL_NUMBERS ? "+254712345678" : SECRET;
  }

  private static Config read(Key key, Path file) {
    var environment = without(key);
    environment.put(key.fileVariable(), file.toString());
    return ConfigReader.read(environment);
  }

  private static Map<String, String> without(Key key) {
    var environment = new HashMap<>(ALL);
    environment.remove(key.variable());
    return environment;
  }

  private Path file(String content, String mode) throws IOException {
    Path file = folder.resolve("secret");
    Files.deleteIfExists(file);
    Files.writeString(owned(file, "rw-------"), content);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  private static Path owned(Path file, String mode) throws IOException {
    return Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)));
  }

  private int us() throws IOException {
    return (Integer) Files.getAttribute(folder, "unix:uid");
  }
}
