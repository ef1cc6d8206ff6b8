package org.hakimtoto.store.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A key file that a token opens: SoftHSM by Debian stands for an HSM.
class TokenKeyTest {
  private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");
  private static final String PIN = "483516";

  @TempDir private Path home = Path.of("");
  private Path file = Path.of("");
  private Path pin = Path.of("");
  private String slot = "";

  @BeforeEach
  void setUp() throws IOException {
    assumeTrue(
        Files.exists(LIBRARY) && Files.exists(Path.of("/usr/bin/pkcs11-tool")),
        "SKIPPED: no token to try: apt-get install softhsm2 opensc");
    Files.createDirectories(home.resolve("tokens"));
    Files.writeString(
        home.resolve("softhsm2.conf"),
        "directories.tokendir = " + home.resolve("tokens") + "\nlog.level = ERROR\n");
    String made =
        run(
            "softhsm2-util",
            "--init-token",
            "--free",
            "--label",
            "haki",
            "--so-pin",
            "12345678",
            "--pin",
            PIN);
    var found = Pattern.compile("slot (\\d+)").matcher(made);
    assertThat(found.find()).as(made).isTrue();
    slot = found.group(1);
    key("house");
    pin = home.resolve("pin");
    pin(PIN);
    file = home.resolve("keys.json");
    var _ = new KeyFile(file).createdIfMissing();
  }

  @Test
  void a_file_that_a_token_opens_holds_no_key_and_reads_the_same() throws IOException {
    String before = trial("load", file.toString());
    assertThat(before).startsWith("well ");
    String plain = Files.readString(file);

    assertThat(wrapped("house")).isEqualTo(before);
    assertThat(Files.readString(file)).contains("encryptedKeyset").doesNotContain("keyMaterial");
    assertThat(plain).doesNotContain("encryptedKeyset");
    assertThat(trial("load", file.toString())).isEqualTo(before);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void its_keys_are_rotated_as_any_and_come_back_into_the_clear_for_the_day_the_token_is_lost() {
    String before = wrapped("house");
    String rotated = trial("rotate", file.toString());
    assertThat(rotated).startsWith("well ").isNotEqualTo(before);

    Path clear = home.resolve("clear.json");
    assertThat(trial("unwrap", file.toString(), clear.toString())).isEqualTo(rotated);
    assertThat(new KeyFile(clear).load().index().hex("phone", "1"))
        .isEqualTo(rotated.split(" ", -1)[1]);
    assertThat(trial("unwrap", file.toString(), clear.toString())).contains("never overwritten");
  }

  @Test
  void a_wrong_pin_is_offered_once_and_not_until_another_stands_there() throws IOException {
    String before = wrapped("house");
    pin("000000");
    assertThat(trial("load", file.toString())).startsWith("trouble the token refused the PIN");
    assertThat(trial("load", file.toString()))
        .startsWith("trouble the token refused the PIN")
        .contains("is not asked again");

    pin(PIN);
    Files.setLastModifiedTime(
        pin,
        java.nio.file.attribute.FileTime.from(
            Files.getLastModifiedTime(home.resolve("pin.refused")).toInstant().plusSeconds(1)));
    assertThat(trial("load", file.toString())).isEqualTo(before);
  }

  @Test
  void a_token_that_is_away_another_key_and_an_open_file_are_told_apart() throws IOException {
    wrapped("house");
    String wrapped = Files.readString(file);

    Files.writeString(file, wrapped.replace("\"key\":\"house\"", "\"key\":\"nobody\""));
    assertThat(trial("load", file.toString())).contains("has no key named 'nobody'");

    key("other");
    Files.writeString(file, wrapped.replace("\"key\":\"house\"", "\"key\":\"other\""));
    assertThat(trial("load", file.toString())).contains("another key of the token has sealed it");

    Files.writeString(file, wrapped.replace("\"slot\":" + slot, "\"slot\":7"));
    assertThat(trial("load", file.toString())).contains("no token in slot 7", "or it is away");

    Files.writeString(file, wrapped);
    Files.setPosixFilePermissions(pin, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(trial("load", file.toString())).contains("the PIN's file");
  }

  private String wrapped(String key) {
    return trial("wrap", file.toString(), LIBRARY.toString(), slot, key, pin.toString());
  }

  private void pin(String content) throws IOException {
    Files.deleteIfExists(pin);
    Files.createFile(
        pin, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(pin, content + "\n");
  }

  private void key(String label) {
    run(
        "pkcs11-tool",
        "--module",
        LIBRARY.toString(),
        "--slot",
        slot,
        "--login",
        "--pin",
        PIN,
        "--keygen",
        "--key-type",
        "AES:32",
        "--label",
        label,
        "--sensitive");
  }

  private String trial(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(TokenTrial.class.getName());
    command.addAll(List.of(arguments));
    return run(command.toArray(String[]::new))
        .lines()
        .filter(line -> line.startsWith("well ") || line.startsWith("trouble "))
        .findFirst()
        .orElse("nothing");
  }

  private String run(String... command) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("SOFTHSM2_CONF", home.resolve("softhsm2.conf").toString());
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return said;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
