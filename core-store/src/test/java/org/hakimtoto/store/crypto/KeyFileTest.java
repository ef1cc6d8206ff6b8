package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.hakimtoto.store.crypto.KeySource.KeyTrouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
  /// Stands for key material: whatever a message quotes of the file holds it.
  private static final String CANARY = "c2VjcmV0LWNhbmFyeS1rZXktbWF0ZXJpYWw";

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path home = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void setUp() {
    file = home.resolve("deep/down/keys.json");
  }

  @Test
  void fresh_keys_are_for_their_owner_only() throws IOException {
    new KeyFile(file).createdIfMissing();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void keys_that_are_there_are_never_replaced() throws IOException {
    var sealed = new KeyFile(file).createdIfMissing().load().fields().seal("t.c:1", "plain");
    byte[] before = Files.readAllBytes(file);

    var again = new KeyFile(file).createdIfMissing().load();

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(again.fields().openText("t.c:1", sealed)).isEqualTo("plain");
  }

  @Test
  void two_key_files_are_never_the_same() {
    var one = new KeyFile(file).createdIfMissing().load();
    var other = new KeyFile(home.resolve("other.json")).createdIfMissing().load();

    assertThat(one.index().hex("phone", "x")).isNotEqualTo(other.index().hex("phone", "x"));
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> new KeyFile(file).load())
        .isInstanceOf(KeyTrouble.class)
        .hasMessage("no key file at " + file);
  }

  @Test
  void a_folder_is_no_key_file() {
    assertThatThrownBy(() -> new KeyFile(home).load())
        .isInstanceOf(KeyTrouble.class)
        .hasMessage("the key file " + home + " is no plain file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "42",
        "{}",
        "\"" + CANARY + "\"",
        CANARY,
        "{\"fields\":\"" + CANARY,
        "{\"fields\":\"" + CANARY + "\"}",
        "{\"fields\":{\"primaryKeyId\":1,\"key\":[]},\"index\":{},\"pins\":{}}",
        "{\"fields\":{\"" + CANARY + "\":1},\"index\":{},\"pins\":{}}",
      })
  void a_file_that_holds_no_keys_is_told_without_its_content(String content) throws IOException {
    owned(content.getBytes(UTF_8));

    assertTroubleWithout(CANARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fields", "index", "pins"})
  void a_keyset_that_is_missing_is_named(String purpose) throws IOException {
    var all = sound();
    all.remove(purpose);
    Files.writeString(file, all.toString());

    assertThatThrownBy(() -> new KeyFile(file).load())
        .isInstanceOf(KeyTrouble.class)
        .hasMessage("the key file " + file + " has no keyset '" + purpose + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fields", "index", "pins"})
  void a_key_that_is_no_key_is_told_without_it(String purpose) throws IOException {
    for (String value : new String[] {CANARY, "*" + CANARY + "*", ""}) {
      var all = sound();
      ((ObjectNode) all.at("/" + purpose + "/key/0/keyData")).put("value", value);
      Files.writeString(file, all.toString());

      assertTroubleWithout(CANARY);
    }
  }

  @Test
  void keys_of_the_wrong_kind_are_refused() throws IOException {
    var all = sound();
    var fields = all.get("fields");
    all.set("fields", all.get("index"));
    all.set("index", fields);
    Files.writeString(file, all.toString());

    assertTroubleWithout(fields.at("/key/0/keyData/value").asText());
  }

  @Test
  void a_file_that_is_not_text_is_refused() throws IOException {
    owned(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});

    assertTroubleWithout(CANARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rw----r--", "rw-rw----", "rw-------", "rwxrwxrwx", "r-----r--", "rw--w----"})
  void keys_that_others_may_read_or_write_are_refused(String mode) throws IOException {
    var all = sound();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

    if (mode.equals("rw-------")) {
      assertThat(new KeyFile(file).load()).isNotNull();
    } else {
      assertTroubleWithout(all.at("/fields/key/0/keyData/value").asText());
      assertThatThrownBy(() -> new KeyFile(file).load()).hasMessageEndingWith("chmod 0600");
      assertThatThrownBy(() -> new KeyFile(file).createdIfMissing().load())
          .isInstanceOf(KeyTrouble.class);
    }
  }

  private void owned(byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(file, content);
  }

  private ObjectNode sound() throws IOException {
    new KeyFile(file).createdIfMissing();
    return (ObjectNode) JSON.readTree(file.toFile());
  }

  private void assertTroubleWithout(String secret) {
    Throwable trouble = catchThrowable(() -> new KeyFile(file).load());

    assertThat(trouble).isInstanceOf(KeyTrouble.class).hasMessageContaining(file.toString());
    var printed = new StringWriter();
    trouble.printStackTrace(new PrintWriter(printed));
    assertThat(printed.toString()).doesNotContain(secret);
  }
}
