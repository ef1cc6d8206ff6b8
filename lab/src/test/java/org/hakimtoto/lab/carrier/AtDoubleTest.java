package org.hakimtoto.lab.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.lab.servers.Ports;
import org.hakimtoto.notifier.carrier.AfricasTalkingClient;
import org.hakimtoto.notifier.carrier.CarrierAccount.Endpoint;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The double as others see it: its reports, its ledger, its mood.
class AtDoubleTest {
  private static final Vertx VERTX = Vertx.vertx();

  @AfterAll
  static void close() {
    var _ = VERTX.close();
  }

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration LONG = AfricasTalkingClient.TOTAL;
  private static final Ledger.Line LINE =
      new Ledger.Line(
          1, Instant.EPOCH, "bulk", "+254711222333", "", "", BehaviourRule.GOOD, "ATXid_1");

  /// As it is with two gateways of which one is away for a while.
  @Test
  void of_several_doors_each_has_its_turn_and_one_that_is_shut_is_passed_by() {
    try (var first = new Callbacks();
        var second = new Callbacks()) {
      var shut = URI.create("http://127.0.0.1:" + Ports.free() + "/at/delivery");
      var post = new ReportPost(VERTX, List.of(first.url(), shut, second.url()));
      for (int n = 0; n < 9; n++) {
        post.post(LINE, "Success", Optional.empty()).await();
      }
      assertThat(first.forms()).hasSize(3);
      assertThat(second.forms()).as("and those of the one that is shut").hasSize(6);
      post.close();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ONCE, Success",
    "TWICE, Success Success",
    "STEPS, Sent Submitted Buffered Success",
    "OUT_OF_ORDER, Success Sent",
    "EARLY, Success",
    "FAILED, Failed",
    "ABSENT, AbsentSubscriber",
    "EXPIRED, Expired",
    "SENT, Sent",
  })
  void it_reports_on_what_it_took(Reporting reporting, String statuses) {
    try (var callbacks = new Callbacks();
        var house = new OnDouble(Endpoint.LEGACY, LONG, Optional.of(callbacks.url()))) {
      house.at().behave(Behaviour.OK, reporting);
      String id =
          ((SendResult.Accepted) house.client().send(sms("+254711222333"))).carrierMessageId();

      List<String> wanted = List.of(statuses.split(" "));
      await().until(() -> callbacks.forms().size() >= wanted.size());
      assertThat(callbacks.forms())
          .extracting(form -> field(form, "status"))
          .containsExactlyElementsOf(wanted);
      assertThat(callbacks.forms())
          .allSatisfy(form -> {
            assertThat(field(form, "id")).isEqualTo(id);
            assertThat(field(form, "phoneNumber")).isEqualTo("%2B254711222333");
            assertThat(field(form, "networkCode")).isEqualTo("99999");
          });
      assertThat(callbacks.forms().getFirst().contains("failureReason"))
          .isEqualTo(reporting == Reporting.FAILED);
    }
  }

  @Test
  void an_early_report_is_there_before_the_answer() {
    try (var callbacks = new Callbacks();
        var house = new OnDouble(Endpoint.LEGACY, LONG, Optional.of(callbacks.url()))) {
      house.at().behave(Behaviour.OK, Reporting.EARLY);
      house.client().send(sms("+254711222333"));

      assertThat(callbacks.forms()).hasSize(1);
    }
  }

  /// What comes after it is reported on, so that its silence is not impatience of the test.
  @Test
  void what_was_not_taken_and_what_is_never_reported_stay_silent() {
    try (var callbacks = new Callbacks();
        var house = new OnDouble(Endpoint.LEGACY, LONG, Optional.of(callbacks.url()))) {
      house.at().behave(Behaviour.HTML_502, Reporting.ONCE);
      house.client().send(sms("+254711222331"));
      house.at().behave(Behaviour.OK, Reporting.NEVER);
      house.client().send(sms("+254711222332"));
      house.at().behave(Behaviour.ACCEPTS_AND_RESETS, Reporting.ONCE);
      house.client().send(sms("+254711222333"));

      await().until(() -> !callbacks.forms().isEmpty());
      assertThat(callbacks.forms())
          .extracting(form -> field(form, "phoneNumber"))
          .containsExactly("%2B254711222333");
    }
  }

  @Test
  void its_mood_is_set_over_http_also_for_some_numbers_only()
      throws IOException, InterruptedException {
    try (var house = new OnDouble(Endpoint.LEGACY, LONG)) {
      URI mood = house.at().url().resolve("/mood");
      assertThat(put(mood, "{\"mood\":\"blacklisted\",\"prefix\":\"+2547112\"}").statusCode())
          .isEqualTo(204);
      assertThat(house.client().send(sms("+254711222333")))
          .isEqualTo(new SendResult.Refused("user-in-blacklist"));
      assertThat(house.client().send(sms("+254722222333"))).isInstanceOf(SendResult.Accepted.class);

      for (String wrong :
          List.of(
              "{\"mood\":\"sad\"}", "{\"reports\":\"maybe\"}", "sad", "", "[]", "{\"mood\":1}")) {
        var refused = put(mood, wrong);
        assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
        assertThat(refused.body()).contains("cuts-halfway", "out-of-order");
      }
    }
  }

  @Test
  void its_ledger_is_read_over_http_in_pages() throws IOException, InterruptedException {
    try (var house = new OnDouble(Endpoint.LEGACY, LONG)) {
      for (int i = 1; i <= 5; i++) {
        house.client().send(sms("+25471122233" + i));
      }

      assertThat(numbers(house, "?limit=2")).isEqualTo("5: 1 2");
      assertThat(numbers(house, "?after=3")).isEqualTo("5: 4 5");
      assertThat(numbers(house, "?to=%2B254711222333")).isEqualTo("5: 3");
      assertThat(numbers(house, "?to=+254711222333")).isEqualTo("5: 3");
      assertThat(numbers(house, "?after=x&limit=99999999999999999")).isEqualTo("5: 1 2 3 4 5");
    }
  }

  @Test
  void all_of_its_ledger_is_in_the_file_and_stays_there(@TempDir Path folder)
      throws IOException, TimeoutException {
    Path file = folder.resolve("ledger.jsonl");
    for (int run = 0; run < 2; run++) {
      var settings = AtDouble.Settings.local(Optional.empty(), Optional.empty());
      try (var at =
              AtDouble.start(
                  settings,
                  Ledger.in(file),
                  InstantSource.fixed(OnDouble.NOW),
                  () -> new UUID(0, 7));
          var client =
              new AfricasTalkingClient(
                  OnDouble.account(at.url(), "any", Endpoint.LEGACY),
                  VertxHttpCaller.keepingLines(VERTX, 1, LONG))) {
        client.send(sms("+254711222333"));
      }
    }

    assertThat(Files.readAllLines(file))
        .hasSize(2)
        .allSatisfy(line ->
            assertThat(new JsonObject(line).getString("messageId"))
                .isEqualTo("ATXid_00000000000000000000000000000007"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "username=sandbox&to=%2B254711222333 | Request is missing required form field 'message'",
        "username=sandbox&message=Habari | Request is missing required form field 'to'",
        "to=%2B254711222333&message=Habari | Request is missing required form field 'username'",
      })
  void a_call_that_cannot_be_understood_is_refused_in_plain_words(String form, String words)
      throws IOException, InterruptedException {
    try (var house = new OnDouble(Endpoint.LEGACY, LONG)) {
      var answer =
          HTTP.send(
              HttpRequest.newBuilder(house.at().url().resolve("/version1/messaging"))
                  .header("apiKey", OnDouble.KEY)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(form))
                  .build(),
              BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).isEqualTo(words);
      assertThat(house.at().ledger().count()).isZero();
    }
  }

  private static String numbers(OnDouble house, String query)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(house.at().url() + "/ledger" + query)).build();
    var answer = new JsonObject(HTTP.send(request, BodyHandlers.ofString(UTF_8)).body());
    var numbers = new StringBuilder().append(answer.getLong("count")).append(':');
    answer
        .getJsonArray("lines")
        .forEach(line -> numbers.append(' ').append(((JsonObject) line).getLong("number")));
    return numbers.toString();
  }

  private static HttpResponse<String> put(URI url, String body)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(url).PUT(HttpRequest.BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  private static String field(String form, String name) {
    return Arrays.stream(form.split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }

  private static OutgoingSms sms(String to) {
    return new OutgoingSms(new PhoneNumber(to), "22115", "Habari");
  }
}
