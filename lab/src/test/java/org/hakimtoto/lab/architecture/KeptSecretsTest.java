package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What opens something real is never kept with the code: no private key, no keyset, no token.
class KeptSecretsTest {
  private static final String BASE64 = "[A-Za-z0-9+/]";

  private static final Map<String, Pattern> SECRETS =
      Map.of(
          "a private key",
          Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----\\s+" + BASE64 + "{40}"),
          "a keyset",
          Pattern.compile("\"keyData\"[^}]{0,400}\"value\"\\s*:\\s*\"" + BASE64 + "{30}"),
          "a key of the carrier",
          Pattern.compile("\\batsk_[0-9a-f]{32}"),
          "a signed token",
          Pattern.compile("\\beyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{10,}"),
          "a key of a cloud or a forge",
          Pattern.compile("\\b(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|glpat-[\\w-]{20})"),
          "a password within an address",
          Pattern.compile("\\b(postgres(ql)?|rediss?|https?)://[\\w.-]+:[^@\\s\"/]{8,}@[\\w.-]+"));

  @Test
  void no_key_and_no_token_is_in_the_tree() {
    List<Path> ours = Checkout.ours();

    assertThat(ours).hasSizeGreaterThan(1_500);
    assertThat(ours.stream().flatMap(file -> found(file + ": ", read(file)))).isEmpty();
  }

  /// The search can find: each kind, made of two halves so that it is not in the tree itself.
  @Test
  void each_kind_is_found() {
    assertThat(
            Stream.of(
                    "-----BEGIN PRIVATE" + " KEY-----\n" + "A".repeat(64),
                    "{\"keyData\": {\"typeUrl\": \"x\", \"value\""
                        + ": \""
                        + "GiB".repeat(12)
                        + "\"}",
                    "ats" + "k_" + "0af3".repeat(16),
                    "ey" + "Jhbgcioijiuz.ey" + "Jzdwiioiixmj.c2lnbmF0dXJl",
                    "AKI" + "A" + "ABCDEFGHIJKLMNOP",
                    "postgresql://haki:" + "s3cret-s3cret@db.example/haki")
                .flatMap(planted -> found("", planted)))
        .containsExactlyInAnyOrderElementsOf(SECRETS.keySet());
  }

  private static Stream<String> found(String where, String text) {
    return SECRETS.entrySet().stream()
        .filter(secret -> secret.getValue().matcher(text).find())
        .map(secret -> where + secret.getKey());
  }

  private static String read(Path file) {
    try {
      // pictures as well: what is hidden in them is found all the same
      return new String(
          Files.readAllBytes(Checkout.ROOT.resolve(file)), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
