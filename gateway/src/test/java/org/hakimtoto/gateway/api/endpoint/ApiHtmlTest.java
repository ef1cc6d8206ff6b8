package org.hakimtoto.gateway.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ApiHtmlTest {
  private final Contract contract = Contract.ofThisBuild();
  private final JsonObject all = Contract.shown(contract.text());
  private final String page = ApiPage.of(all);

  @Test
  void every_operation_and_every_schema_stands_on_the_page() {
    assertThat(contract.checked().operations())
        .allSatisfy(one -> assertThat(page).contains("id=\"" + one.getOperationId() + "\""));
    assertThat(page).contains("id=\"followEvents\"");
    assertThat(all.getJsonObject("components").getJsonObject("schemas").fieldNames())
        .allSatisfy(name -> assertThat(page).contains("id=\"schema-" + name + "\""));
  }

  @Test
  void every_link_leads_somewhere_on_the_page_and_nothing_is_loaded_from_elsewhere() {
    var links = Pattern.compile("(?:href|src)=\"([^\"]+)\"").matcher(page);
    assertThat(links.results().map(found -> found.group(1)).distinct())
        .hasSizeGreaterThan(50)
        .allSatisfy(link ->
            assertThat(link.startsWith("#") ? page : "id=\"" + link.replaceFirst("^#", "") + "\"")
                .contains(
                    link.equals("/v1/openapi.yaml")
                        ? "/v1/openapi.yaml"
                        : "id=\"" + link.substring(1) + "\""));
    assertThat(page).doesNotContain("<script", "onclick", "http-equiv");
    assertThat(ApiPage.POLICY).startsWith("default-src 'none'").doesNotContain("unsafe");
  }

  @Test
  void what_the_contract_says_is_text_and_no_markup() {
    var contract =
        new JsonObject()
            .put(
                "info",
                new JsonObject()
                    .put("title", "<b>")
                    .put("version", "1")
                    .put("description", "a <i>\n- **x** `y`"))
            .put("tags", new JsonArray())
            .put("paths", new JsonObject())
            .put("components", new JsonObject().put("schemas", new JsonObject()));

    assertThat(ApiPage.of(contract))
        .contains("&lt;b&gt;", "a &lt;i&gt;", "<ul><li><strong>x</strong> <code>y</code></li>")
        .doesNotContain("<b>", "<i>");
  }
}
