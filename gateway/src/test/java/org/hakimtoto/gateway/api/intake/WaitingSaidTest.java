package org.hakimtoto.gateway.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whatever may wait at the desk is shown to its writer in words.
class WaitingSaidTest {
  private static final String SAID = read("console/waiting/waiting-said.js");
  private static final String CONTRACT = read("api/openapi.yaml");
  private static final String PAGES =
      read("console/shared/outbox.js") + read("console/report/report-offline.js");

  @Test
  void each_field_of_what_may_wait_has_its_words() {
    for (String operation : Envelope.OPERATIONS) {
      assertThat(found("\"" + operation + "\": \\{(.*?)\\},\n", SAID).map(WaitingSaidTest::keys))
          .as(operation)
          .contains(
              schema(operation).map(WaitingSaidTest::properties).map(Map::keySet).orElse(Set.of()));
    }
  }

  @Test
  void a_page_keeps_just_what_may_wait() {
    Set<String> kept =
        Pattern.compile("\"([a-z]+[A-Z][A-Za-z]+)\"")
            .matcher(PAGES)
            .results()
            .map(result -> result.group(1))
            .filter(name -> CONTRACT.contains("operationId: " + name + "\n"))
            .collect(Collectors.toSet());
    assertThat(kept).isEqualTo(Envelope.OPERATIONS);
  }

  /// What the body of an operation is.
  private static Optional<String> schema(String operation) {
    return found("operationId: " + operation + "\n(.*?)operationId:", CONTRACT)
        .flatMap(text -> found("requestBody:.*?schemas/([A-Za-z]+)", text))
        .flatMap(name -> found("\n    " + name + ":\n(.*?)\n    [A-Z]", CONTRACT));
  }

  private static Map<String, String> properties(String schema) {
    return Pattern.compile("\n        ([a-z_]+):(.*)")
        .matcher(schema.substring(schema.indexOf("properties:")))
        .results()
        // who reports at the desk is who has signed in
        .filter(result -> !result.group(1).equals("reporter"))
        .collect(Collectors.toMap(result -> result.group(1), result -> result.group(2)));
  }

  private static Set<String> keys(String block) {
    return Pattern.compile("(?:^|\\n {4}|\\{ |, | )([a-z_]+): (?=[a-z(]+)")
        .matcher(block)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toSet());
  }

  private static Optional<String> found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .findFirst()
        .map((MatchResult result) -> result.group(1));
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of("src/main/resources").resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
