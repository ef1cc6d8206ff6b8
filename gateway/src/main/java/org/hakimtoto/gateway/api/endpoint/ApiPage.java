package org.hakimtoto.gateway.api.endpoint;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/// The contract as a page for whoever writes a program: one file, no script, nothing from
/// elsewhere. Pure.
final class ApiPage {
  private static final String STYLE =
      """
      body { font: 16px/1.5 system-ui, sans-serif; color: #1b1b1b; margin: 0 auto; padding: 1rem;
             max-width: 64rem; overflow-wrap: anywhere; }
      h1, h2, h3 { line-height: 1.25; }
      h2 { margin-top: 2.5rem; border-bottom: 2px solid #ddd; }
      h3 { font-size: 1rem; margin: 0; display: inline; }
      details { border: 1px solid #ccc; border-radius: 4px; margin: .5rem 0; padding: .5rem .75rem; }
      summary { cursor: pointer; }
      code { font-family: ui-monospace, monospace; font-size: .9em; background: #f2f2f2; }
      table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
      th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-top: 1px solid #ddd; }
      nav a { margin-right: 1rem; }
      a { color: #0b4a8f; }
      """;

  /// A browser loads nothing but this style, and runs nothing.
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(DigestUtils.sha256(STYLE))
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
  private static final String SCHEMAS = "#/components/schemas/";

  private final JsonObject all;

  private ApiPage(JsonObject all) {
    this.all = all;
  }

  /// The page of this build, drawn when it is first asked for: a start has no time for it.
  static String ofThisBuild() {
    return Drawn.PAGE;
  }

  private static final class Drawn {
    static final String PAGE = of(Contract.shown(Contract.ofThisBuild().text()));
  }

  /// @param contract with its references
  static String of(JsonObject contract) {
    return new ApiPage(contract).page();
  }

  private record Asked(String path, String method, JsonObject model) {}

  private String page() {
    JsonObject info = all.getJsonObject("info");
    List<JsonObject> tags = objects(all.getJsonArray("tags"));
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s: the API</title>
    <style>%2$s</style>
    </head>
    <body>
    <h1>%1$s: the API</h1>
    <p>Version %3$s. For programs that make a client of it: <a href="/v1/openapi.yaml">the contract</a>.</p>
    %4$s
    <nav aria-label="Parts">%5$s <a href="#schemas">schemas</a></nav>
    %6$s
    <h2 id="schemas">Schemas</h2>
    %7$s
    </body>
    </html>
    """
        .formatted(
            escapeHtml4(info.getString("title")),
            STYLE,
            escapeHtml4(info.getString("version")),
            prose(info.getString("description")),
            tags.stream()
                .map(tag -> "<a href=\"#%1$s\">%1$s</a>".formatted(tag.getString("name")))
                .collect(Collectors.joining()),
            tags.stream().map(this::part).collect(Collectors.joining()),
            all.getJsonObject("components").getJsonObject("schemas").stream()
                .map(ApiPage::schema)
                .collect(Collectors.joining()));
  }

  private String part(JsonObject tag) {
    return "<h2 id=\"%s\">%s: %s</h2>\n%s\n"
        .formatted(
            tag.getString("name"),
            tag.getString("name"),
            inline(tag.getString("description")),
            asked(tag.getString("name")).map(this::operation).collect(Collectors.joining()));
  }

  private Stream<Asked> asked(String tag) {
    return all.getJsonObject("paths").stream()
        .flatMap(path ->
            METHODS.stream()
                .filter(((JsonObject) path.getValue())::containsKey)
                .map(method ->
                    new Asked(
                        path.getKey(),
                        method,
                        ((JsonObject) path.getValue()).getJsonObject(method))))
        .filter(one -> one.model().getJsonArray("tags").contains(tag));
  }

  private String operation(Asked one) {
    JsonObject model = one.model();
    String scope =
        model.containsKey("x-scope")
            ? "<p>Scope <code>%s</code></p>".formatted(escapeHtml4(model.getString("x-scope")))
            : "";
    return """
    <details id="%s"><summary><h3><code>%s %s</code></h3> %s</summary>
    %s%s%s%s%s</details>
    """
        .formatted(
            model.getString("operationId"),
            one.method().toUpperCase(Locale.ROOT),
            escapeHtml4(one.path()),
            inline(model.getString("summary")),
            prose(model.getString("description")),
            scope,
            parameters(one),
            body(model),
            table("Answers", rows(model.getJsonObject("responses"), this::answer)));
  }

  private String parameters(Asked one) {
    JsonArray ofPath =
        all.getJsonObject("paths")
            .getJsonObject(one.path())
            .getJsonArray("parameters", new JsonArray());
    JsonArray own = one.model().getJsonArray("parameters", new JsonArray());
    String rows =
        Stream.concat(objects(ofPath).stream(), objects(own).stream())
            .map(this::meant)
            .map(parameter ->
                row(
                    "<code>%s</code>".formatted(escapeHtml4(parameter.getString("name"))),
                    "in the "
                        + parameter.getString("in")
                        + needed(parameter.getBoolean("required", false)),
                    type(parameter.getJsonObject("schema")),
                    inline(parameter.getString("description", ""))))
            .collect(Collectors.joining());
    return table("What is sent with it", rows);
  }

  private String body(JsonObject model) {
    JsonObject content =
        model
            .getJsonObject("requestBody", new JsonObject())
            .getJsonObject("content", new JsonObject());
    return content.stream()
        .map(one ->
            "<p>Body <code>%s</code>: %s</p>"
                .formatted(
                    escapeHtml4(one.getKey()),
                    type(((JsonObject) one.getValue()).getJsonObject("schema", new JsonObject()))))
        .collect(Collectors.joining());
  }

  private String answer(Map.Entry<String, Object> answer) {
    JsonObject meant = meant((JsonObject) answer.getValue());
    String schemas =
        meant.getJsonObject("content", new JsonObject()).stream()
            .map(one ->
                type(((JsonObject) one.getValue()).getJsonObject("schema", new JsonObject())))
            .distinct()
            .collect(Collectors.joining(" "));
    return row(
        "<code>%s</code>".formatted(escapeHtml4(answer.getKey())),
        inline(meant.getString("description", "")),
        schemas);
  }

  private JsonObject meant(JsonObject one) {
    String reference = one.getString("$ref", "");
    if (reference.isEmpty()) {
      return one;
    }
    JsonObject at = all;
    for (String step : reference.substring("#/".length()).split("/", -1)) {
      at = at.getJsonObject(step);
    }
    return at;
  }

  private static String schema(Map.Entry<String, Object> named) {
    var schema = (JsonObject) named.getValue();
    JsonArray required = schema.getJsonArray("required", new JsonArray());
    String members =
        rows(
            schema.getJsonObject("properties", new JsonObject()),
            member -> {
              var of = (JsonObject) member.getValue();
              return row(
                  "<code>%s</code>%s"
                      .formatted(
                          escapeHtml4(member.getKey()), needed(required.contains(member.getKey()))),
                  type(of),
                  inline(of.getString("description", "")));
            });
    return """
    <details id="schema-%1$s"><summary><h3><code>%1$s</code></h3></summary>
    <p>%2$s %3$s</p>
    %4$s</details>
    """
        .formatted(
            escapeHtml4(named.getKey()),
            type(schema),
            inline(schema.getString("description", "")),
            table("Members", members));
  }

  /// What a value may be, in a few words.
  private static String type(JsonObject schema) {
    String reference = schema.getString("$ref", "");
    if (reference.startsWith(SCHEMAS)) {
      String name = escapeHtml4(reference.substring(SCHEMAS.length()));
      return "<a href=\"#schema-%1$s\">%1$s</a>".formatted(name);
    }
    if (schema.containsKey("items")) {
      return "list of " + type(schema.getJsonObject("items"));
    }
    String words =
        Stream.of("type", "format", "pattern", "minimum", "maximum", "maxLength")
            .filter(schema::containsKey)
            .map(rule ->
                rule.equals("type") || rule.equals("format")
                    ? String.valueOf(schema.getValue(rule))
                    : rule + " " + schema.getValue(rule))
            .collect(Collectors.joining(", "));
    return escapeHtml4(words)
        + schema.getJsonArray("enum", new JsonArray()).stream()
            .map(word -> " <code>%s</code>".formatted(escapeHtml4(String.valueOf(word))))
            .collect(Collectors.joining());
  }

  private static String needed(boolean required) {
    return required ? ", needed" : "";
  }

  private static String rows(JsonObject members, Function<Map.Entry<String, Object>, String> row) {
    return members.stream().map(row).collect(Collectors.joining());
  }

  private static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> "<td>" + cell + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private static String table(String caption, String rows) {
    return rows.isEmpty()
        ? ""
        : "<table><caption>%s</caption><tbody>\n%s</tbody></table>\n".formatted(caption, rows);
  }

  private static List<JsonObject> objects(JsonArray array) {
    return array.stream().map(JsonObject.class::cast).toList();
  }

  /// Paragraphs and one level of list, as the contract writes them.
  private static String prose(String text) {
    var html = new StringBuilder();
    boolean list = false;
    for (String block : text.strip().split("\n(?=- |\n)", -1)) {
      boolean item = block.startsWith("- ");
      if (item != list) {
        html.append(item ? "<ul>" : "</ul>");
        list = item;
      }
      String words = inline(block.strip().replaceFirst("^- ", ""));
      html.append(item ? "<li>" + words + "</li>" : "<p>" + words + "</p>").append('\n');
    }
    return html.append(list ? "</ul>" : "").toString();
  }

  private static String inline(String text) {
    return escapeHtml4(text)
        .replaceAll("`([^`]+)`", "<code>$1</code>")
        .replaceAll("\\*\\*([^*]+)\\*\\*", "<strong>$1</strong>");
  }
}
