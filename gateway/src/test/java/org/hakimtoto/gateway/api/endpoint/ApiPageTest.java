package org.hakimtoto.gateway.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/api.md`: what can be asked, as a person looks it up.
class ApiPageTest {
  private static final Path PAGE = Path.of("..", "docs", "api.md");

  /// To print it anew after a change of the contract: run this test with `-Dhaki.docs.write=true`.
  @Test
  void the_page_is_what_the_contract_says() throws IOException {
    String page = page(Contract.ofThisBuild());
    if (Boolean.getBoolean("haki.docs.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page(Contract contract) {
    JsonObject all = contract.checked().getRawContract();
    return """
    # The API

    Printed from the contract, [openapi.yaml](../gateway/src/main/resources/api/openapi.yaml), which is served at `/v1/openapi.yaml`; whoever writes a program makes a client of it. Each line: how to ask, the scope a token needs, what it is for.

    %s

    %s
    """
        .formatted(
            all.getJsonObject("info").getString("description").strip(),
            all.getJsonArray("tags").stream()
                .map(tag -> section(contract, (JsonObject) tag))
                .collect(Collectors.joining("\n\n")));
  }

  private static String section(Contract contract, JsonObject tag) {
    List<Operation> its =
        contract.checked().operations().stream()
            .filter(operation -> operation.getTags().contains(tag.getString("name")))
            .sorted(
                Comparator.comparing(Operation::getOpenAPIPath)
                    .thenComparing(operation -> operation.getHttpMethod().name()))
            .toList();
    return "## %s: %s\n\n| ask | scope | what for |\n| --- | --- | --- |\n%s"
        .formatted(
            tag.getString("name"),
            tag.getString("description"),
            its.stream().map(ApiPageTest::row).collect(Collectors.joining("\n")));
  }

  private static String row(Operation operation) {
    JsonObject model = operation.getOpenAPIModel();
    String described = model.getString("description").strip().replaceAll("\\s*\\n\\s*", " ");
    return "| `%s %s` | `%s` | %s %s |"
        .formatted(
            operation.getHttpMethod().name(),
            operation.getOpenAPIPath(),
            model.getString("x-scope"),
            model.getString("summary"),
            described);
  }
}
