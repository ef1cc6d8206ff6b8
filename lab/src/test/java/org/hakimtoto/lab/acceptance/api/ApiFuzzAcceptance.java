package org.hakimtoto.lab.acceptance.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The API attacked with its own contract: every operation, parameter and field gets what it is not
/// made for. Never a fault of ours, always a problem, and never a word of what was sent.
@Tag("faults")
@ExtendWith(WithRealStores.class)
class ApiFuzzAcceptance {
  private static final long SEED = 20_261_125;
  private static final String CANARY = "zuhurakanari";
  private static final int ROUNDS = 6;
  private static final int HUGE = 20_000;

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
  private int sent;

  @Test
  void whatever_is_sent_the_answer_is_a_problem(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var user = ApiUser.of(house, stores).as(ApiUser.CHILDRENS_OFFICER);
      JsonObject contract = contract(house);
      contract
          .getJsonObject("paths")
          .forEach(entry -> attack(user, contract, entry.getKey(), (JsonObject) entry.getValue()));

      assertThat(sent).isGreaterThan(1_000);
      String metrics = house.operations("/metrics").body();
      assertThat(metrics)
          .doesNotContain("haki_api_unfit_answers")
          .doesNotContain("haki_door_failed_total{kind=\"api\"}")
          .contains("haki_api_unknown_fields");
      assertThat(user.get("/units").statusCode()).isEqualTo(200);
    }
  }

  private void attack(ApiUser user, JsonObject contract, String path, JsonObject item) {
    for (String method : List.of("get", "post")) {
      JsonObject operation = item.getJsonObject(method);
      // a path with a server of its own is not at this port
      if (operation != null && !item.containsKey("servers")) {
        var parameters = new JsonArray();
        parameters.addAll(item.getJsonArray("parameters", new JsonArray()));
        parameters.addAll(operation.getJsonArray("parameters", new JsonArray()));
        new Attack(user, contract, path, method, operation, parameters).run();
      }
    }
  }

  /// One operation under attack.
  private final class Attack {
    private final ApiUser user;
    private final JsonObject contract;
    private final String path;
    private final String method;
    private final JsonObject operation;
    private final List<JsonObject> parameters = new ArrayList<>();

    Attack(
        ApiUser user,
        JsonObject contract,
        String path,
        String method,
        JsonObject operation,
        JsonArray parameters) {
      this.user = user;
      this.contract = contract;
      this.path = path;
      this.method = method;
      this.operation = operation;
      parameters.forEach(p -> this.parameters.add(resolved((JsonObject) p)));
    }

    void run() {
      send(path(""), "application/json", fittingBody(), false);
      for (JsonObject parameter : parameters) {
        for (Object value : bad(resolved(parameter.getJsonObject("schema")))) {
          badParameter(parameter, String.valueOf(value));
        }
      }
      send(path("") + "?" + CANARY + "=" + CANARY, "application/json", body(valid()), true);
      JsonObject content =
          operation.getJsonObject("requestBody", new JsonObject()).getJsonObject("content");
      if (content == null) {
        send(path(""), "application/json", body(ApiUser.body(CANARY, CANARY)), method("post"));
      } else if (content.containsKey("application/json")) {
        badFields();
        badBodies("application/json");
      } else {
        badBodies("text/csv");
        badTables();
      }
    }

    /// Nothing wrong at all: the operation is reached, of a case that is not there.
    private byte[] fittingBody() {
      JsonObject fits = valid();
      return fits.isEmpty() ? new byte[0] : body(fits);
    }

    private boolean method(String wanted) {
      return method.equals(wanted);
    }

    private void badParameter(JsonObject parameter, String value) {
      String name = parameter.getString("name");
      byte[] body = body(valid());
      switch (parameter.getString("in")) {
        case "path" -> send(path(name, value), "application/json", body, false);
        case "query" ->
            send(path("") + "?" + name + "=" + encoded(value), "application/json", body, false);
        default -> {
          String printable = value.replaceAll("[^ -~]", "?").strip();
          if (printable.length() < 2_000) {
            send(user.with(name, printable), path(""), "application/json", body, false);
          }
        }
      }
    }

    private void badFields() {
      JsonObject schema = schema();
      for (String field : schema.getJsonObject("properties").fieldNames()) {
        JsonObject of = resolved(schema.getJsonObject("properties").getJsonObject(field));
        for (Object value : bad(of)) {
          send(path(""), "application/json", body(valid().put(field, value)), false);
        }
        if (schema.getJsonArray("required", new JsonArray()).contains(field)) {
          var without = valid();
          without.remove(field);
          send(path(""), "application/json", body(without), true);
        }
      }
      send(path(""), "application/json", body(valid().put(CANARY, CANARY)), true);
      send(path(""), "application/json", body(valid().put("version", 7)), true);
      for (int i = 0; i < ROUNDS; i++) {
        send(path(""), "application/json", mutated(body(valid())), false);
      }
    }

    private void badBodies(String type) {
      send(path(""), type, new byte[0], true);
      send(path(""), "text/plain", body(valid()), true);
      send(path(""), "application/x-www-form-urlencoded", (CANARY + "=1").getBytes(UTF_8), true);
      send(path(""), "multipart/form-data; boundary=x", CANARY.getBytes(UTF_8), true);
      send(path(""), type + "; charset=utf-16", body(valid()), true);
      for (String text :
          List.of(
              "[]",
              "null",
              "17",
              "\"" + CANARY + "\"",
              "{" + CANARY,
              "{\"a\":".repeat(3_000),
              "[".repeat(30_000),
              "{\"kind\":1e999999}",
              "x".repeat(70_000))) {
        send(path(""), type, text.getBytes(UTF_8), true);
      }
      send(path(""), type, new byte[] {'{', '"', (byte) 0xc3, '(', (byte) 0xff, '"', '}'}, true);
    }

    private void badTables() {
      String header = "reference,kind,court,date,time\n";
      for (String text :
          List.of(
              CANARY,
              header + CANARY + ",\u0000,\u202e,\ud83d\ude00,=1+1\n",
              header + "\"" + CANARY + "\n".repeat(500),
              header + (CANARY + ",").repeat(500) + "\n",
              header + ",,,,\n".repeat(3_000),
              "\ufeff" + header + CANARY)) {
        send(path(""), "text/csv", text.getBytes(UTF_8), false);
      }
    }

    private void send(String target, String type, byte[] body, boolean refused) {
      send(user, target, type, body, refused);
    }

    private void send(ApiUser as, String target, String type, byte[] body, boolean refused) {
      HttpRequest.Builder request = as.request(target);
      if (method("post")) {
        request.header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        if (!as.headers().containsKey("Idempotency-Key")) {
          request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
      } else {
        request.GET();
      }
      HttpResponse<String> answer = RunningGateway.send(request);
      sent++;
      String what = method + " " + target + " " + type + " " + shortened(body);
      assertThat(answer.statusCode()).as(what + answer.body()).isLessThan(500);
      // a unit that was made is shown with the code it was given
      if (answer.statusCode() >= 400 || type.startsWith("text/csv")) {
        assertThat(answer.body()).as(what).doesNotContain(CANARY);
      }
      if (answer.statusCode() >= 400) {
        ApiAnswers.assertProblem(answer, answer.statusCode());
      } else {
        assertThat(refused).as(what + answer.body()).isFalse();
      }
    }

    private JsonObject schema() {
      return resolved(
          operation
              .getJsonObject("requestBody")
              .getJsonObject("content")
              .getJsonObject("application/json")
              .getJsonObject("schema"));
    }

    /// A body that fits, so that one thing is wrong at a time.
    private JsonObject valid() {
      JsonObject content =
          operation
              .getJsonObject("requestBody", new JsonObject())
              .getJsonObject("content", new JsonObject());
      return content.containsKey("application/json")
          ? (JsonObject) fitting(schema())
          : new JsonObject();
    }

    private String path(String field, String value) {
      return path.replace("{" + field + "}", encoded(value))
          .replaceAll("\\{(reference|other)}", "482-137-559")
          .replaceAll("\\{.*?}", GOOD_ID);
    }

    private String path(String nothing) {
      return path(nothing, "");
    }

    private JsonObject resolved(JsonObject schema) {
      String ref = schema.getString("$ref");
      if (ref == null) {
        return schema;
      }
      JsonObject at = contract;
      for (String part : ref.substring(2).split("/", -1)) {
        at = at.getJsonObject(part);
      }
      return resolved(at);
    }

    private Object fitting(JsonObject of) {
      JsonObject schema = resolved(of);
      if (schema.containsKey("enum")) {
        return schema.getJsonArray("enum").getValue(0);
      }
      return switch (schema.getString("type")) {
        case "object" -> {
          var object = new JsonObject();
          schema
              .getJsonObject("properties")
              .forEach(p -> object.put(p.getKey(), fitting((JsonObject) p.getValue())));
          yield object;
        }
        case "integer" -> schema.getInteger("minimum", 1);
        case "boolean" -> true;
        case "array" -> new JsonArray();
        default -> text(schema);
      };
    }

    private static String text(JsonObject schema) {
      String format = schema.getString("format", "");
      String pattern = schema.getString("pattern", "");
      return switch (format) {
        case "uuid" -> GOOD_ID;
        case "date-time" -> "2026-11-30T09:00:00+03:00";
        case "date" -> "2012-02-29";
        default -> {
          if (pattern.startsWith("^[0-9]{3}")) {
            yield "482-137-559";
          }
          if (pattern.startsWith("^([01]")) {
            yield "09:00";
          }
          yield pattern.startsWith("^\\+") ? "+254711998877" : "court-kibra";
        }
      };
    }

    private List<Object> bad(JsonObject schema) {
      var values = new ArrayList<Object>();
      values.addAll(
          List.of(
              CANARY,
              "",
              " ",
              CANARY.repeat(HUGE / CANARY.length()),
              -1,
              Long.MAX_VALUE,
              1.5,
              true,
              new JsonArray().add(CANARY),
              new JsonObject().put(CANARY, CANARY),
              "\u0000" + CANARY,
              CANARY + "\u202e\u200b",
              "\ud800",
              "'; drop table case_file; --",
              "%_${jndi:ldap://x}",
              "../../../etc/passwd",
              "2026-02-30",
              "2026-02-30T25:61:00Z",
              "+999999999-12-31T23:59:59Z"));
      if (!"string".equals(schema.getString("type"))) {
        values.add("NaN");
      }
      return values;
    }

    private byte[] mutated(byte[] body) {
      byte[] changed = body.clone();
      for (int i = 0; i < 3; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      return changed;
    }
  }

  private static final String GOOD_ID = "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b";

  private static byte[] body(JsonObject json) {
    return json.encode().getBytes(UTF_8);
  }

  private static String shortened(byte[] body) {
    String text = new String(body, UTF_8);
    return text.substring(0, Math.min(200, text.length())) + " -> ";
  }

  private static String encoded(String value) {
    String whole = value.length() > 600 ? value.substring(0, 600) : value;
    return URLEncoder.encode(whole, UTF_8).replace("+", "%20");
  }

  private static JsonObject contract(RunningGateway house) {
    String yaml = house.operations("/v1/openapi.yaml").body();
    var load = new Load(LoadSettings.builder().build());
    return load.loadFromString(yaml) instanceof Map<?, ?> map
        ? new JsonObject(io.vertx.core.json.Json.encode(map))
        : new JsonObject();
  }
}
