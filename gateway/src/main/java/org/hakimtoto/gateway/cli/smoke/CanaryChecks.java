package org.hakimtoto.gateway.cli.smoke;

import static org.hakimtoto.gateway.cli.smoke.SmokeHttp.body;
import static org.hakimtoto.gateway.cli.smoke.SmokeHttp.right;
import static org.hakimtoto.gateway.cli.smoke.SmokeHttp.status;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hakimtoto.gateway.cli.smoke.SmokeChecks.Check;
import org.hakimtoto.gateway.cli.smoke.SmokeHttp.Wrong;

/// A report from the first key to the closing of its case, by the officer of no county. One after
/// the other; what needs the report before it says so when there is none.
final class CanaryChecks {
  /// How long a text may take to the carrier.
  static final Duration TEXTS = Duration.ofSeconds(60);

  private static final Duration LOOK = Duration.ofMillis(500);

  /// More cases that an interrupted run left are closed by the next one.
  private static final int MOST_LEFT = 20;

  private static final String REPORT = "Report a child";

  /// What is on the way to nobody any more, or is with the carrier.
  private static final Set<String> WELL = Set.of("with-carrier", "delivered", "withheld");

  /// In need of care, no danger, the own area, neglect, a girl of fifteen.
  private static final List<String> TOLD = List.of("4", "5", "1", "1", "115");

  /// At home, no parent's number: asked where it is asked.
  private static final List<String> AFTERWARDS = List.of("2", "1");

  private static final Pattern REFERENCE = Pattern.compile("\\d{3}-\\d{3}-\\d{3}");

  private final Vertx vertx;
  private final SmokeHttp http;
  private final SmokeTarget target;
  private final Canary canary;
  private final String id;
  private final AtomicReference<Optional<String>> reported =
      new AtomicReference<>(Optional.empty());

  CanaryChecks(Vertx vertx, SmokeHttp http, SmokeTarget target, Canary canary, String id) {
    this.vertx = vertx;
    this.http = http;
    this.target = target;
    this.canary = canary;
    this.id = id;
  }

  List<Check> all() {
    return List.of(
        new Check("canary: prepared", this::prepared),
        new Check("canary: what an earlier one left is closed", this::tidied),
        new Check("canary: a report by phone, with the PIN", this::reports),
        new Check("canary: its status by SMS", () -> ofReport(this::asks)),
        new Check("canary: read by the API", () -> ofReport(this::read)),
        new Check("canary: its texts left", () -> ofReport(this::texts)),
        new Check("canary: metrics", () -> ofReport(this::metrics)),
        new Check("canary: closed", () -> ofReport(this::closed)));
  }

  private Future<?> ofReport(Function<String, Future<?>> check) {
    return reported
        .get()
        .<Future<?>>map(check)
        .orElseGet(() -> Future.failedFuture(new Wrong("no report was filed")));
  }

  private Future<?> prepared() {
    return open().map(cases -> right(cases.size() <= MOST_LEFT, "too many cases were left open"));
  }

  private Future<?> tidied() {
    return open()
        .compose(cases -> {
          Future<?> all = Future.succeededFuture();
          for (int n = 0; n < cases.size(); n++) {
            String left = cases.getJsonObject(n).getString("reference");
            all = all.compose(_ -> close(left));
          }
          return all;
        });
  }

  /// Cases of the canary's office that are not closed.
  private Future<JsonArray> open() {
    return http.get(api("/cases?open=true&limit=100"), canary.token())
        .map(answer -> {
          right(
              answer.statusCode() == 200,
              "not prepared: the token of the file is not taken (status "
                  + answer.statusCode()
                  + "; haki smoke prepare)");
          return new JsonObject(body(answer)).getJsonArray("cases", new JsonArray());
        });
  }

  private Future<?> reports() {
    return press("")
        .compose(first -> press(option(first, REPORT)))
        // a call before this one was cut off, or its end was not heard of
        .compose(screen ->
            anew(screen).map(key -> pressed(screen, key)).orElse(Future.succeededFuture(screen)))
        .compose(_ -> each(TOLD))
        .compose(_ -> press(canary.pin()))
        .compose(screen -> {
          Matcher shown = REFERENCE.matcher(screen);
          right(shown.find(), "the PIN led to no reference (haki smoke prepare sets another)");
          reported.set(Optional.of(shown.group()));
          return rest(screen, AFTERWARDS);
        })
        .compose(_ -> hungUp());
  }

  private final StringBuilder typed = new StringBuilder();

  private Future<String> press(String key) {
    if (!key.isEmpty()) {
      typed.append(typed.isEmpty() ? "" : "*").append(key);
    }
    return http.post(target.carrier() + "/ussd", call().add("text", typed.toString()))
        .map(answer -> {
          right(
              answer.statusCode() == 200 && body(answer).matches("(?s)(CON|END) .*"),
              "no screen after key " + keys() + " (status " + answer.statusCode() + ")");
          return body(answer);
        });
  }

  private Future<String> pressed(String screen, String key) {
    return screen.startsWith("CON ")
        ? press(key)
        : Future.failedFuture(new Wrong("the call ended at key " + keys()));
  }

  private Future<String> each(List<String> some) {
    Future<String> last = Future.succeededFuture("CON ");
    for (String key : some) {
      last = last.compose(screen -> pressed(screen, key));
    }
    return last;
  }

  /// To the end of the call.
  private Future<String> rest(String screen, List<String> left) {
    return screen.startsWith("END ") || left.isEmpty()
        ? Future.succeededFuture(screen)
        : press(left.getFirst()).compose(next -> rest(next, left.subList(1, left.size())));
  }

  /// Never what was typed: the PIN is among it.
  private long keys() {
    return typed.isEmpty() ? 0 : typed.chars().filter(c -> c == '*').count() + 1;
  }

  private static String option(String screen, String words) {
    return found(screen, words)
        .orElseThrow(() -> new Wrong("the first screen does not offer: " + words));
  }

  private static Optional<String> anew(String screen) {
    return found(screen, "Begin a new one").or(() -> found(screen, "Report another child"));
  }

  private static Optional<String> found(String screen, String words) {
    return screen
        .lines()
        .filter(line -> line.endsWith(" " + words))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .filter(key -> key.matches("\\d"))
        .findFirst();
  }

  private Future<?> hungUp() {
    var form = call().add("status", "Success").add("input", "");
    return http.post(target.carrier() + "/ussd/events", form).map(answer -> status(answer, 200));
  }

  private Future<?> asks(String reference) {
    var form =
        MultiMap.caseInsensitiveMultiMap()
            .add("id", id)
            .add("from", canary.number().e164())
            .add("to", target.serviceCode())
            .add("text", "STATUS " + reference);
    return http.post(target.carrier() + "/sms", form)
        .map(answer -> status(answer, 200))
        .compose(
            _ -> until(reference, texts -> texts.stream().anyMatch(text -> isKind(text, "status"))))
        .map(found -> right(found, "no text answered within " + TEXTS.toSeconds() + " s"));
  }

  private Future<?> texts(String reference) {
    return until(
            reference,
            texts ->
                !texts.isEmpty()
                    && texts.stream().allMatch(text -> WELL.contains(fate(text)))
                    && texts.stream().anyMatch(text -> isKind(text, "alert")))
        .map(found ->
            right(
                found,
                "a text is not with the carrier after "
                    + TEXTS.toSeconds()
                    + " s (page Messages)"));
  }

  private static boolean isKind(Object text, String begins) {
    return ((JsonObject) text).getString("kind", "").startsWith(begins);
  }

  private static String fate(Object text) {
    return ((JsonObject) text).getString("fate", "");
  }

  /// Looks until the case's texts are so, or too long.
  private Future<Boolean> until(String reference, Function<JsonArray, Boolean> so) {
    return until(reference, so, System.nanoTime() + TEXTS.toNanos());
  }

  private Future<Boolean> until(String reference, Function<JsonArray, Boolean> so, long latest) {
    return http.get(api("/cases/" + reference + "/messages"), canary.token())
        .compose(answer -> {
          status(answer, 200);
          if (so.apply(new JsonObject(body(answer)).getJsonArray("messages"))) {
            return Future.succeededFuture(true);
          }
          if (System.nanoTime() > latest) {
            return Future.succeededFuture(false);
          }
          var later = Promise.<Boolean>promise();
          vertx.setTimer(LOOK.toMillis(), _ -> until(reference, so, latest).onComplete(later));
          return later.future();
        });
  }

  private Future<?> read(String reference) {
    return http.get(api("/cases/" + reference), canary.token())
        .map(answer ->
            right(
                answer.statusCode() == 200 && body(answer).contains(reference),
                "status " + answer.statusCode() + ", or another case"));
  }

  private Future<?> metrics(String reference) {
    return http.get(target.operations() + "/metrics")
        .map(answer -> {
          String told = body(answer);
          right(!told.contains(reference), "the reference stands in the metrics");
          return right(
              told.contains("haki_ussd_answer") && told.contains("haki_sms_received_total"),
              "neither the call nor the text was counted");
        });
  }

  private Future<?> closed(String reference) {
    return close(reference)
        .compose(_ -> open())
        .map(cases ->
            right(
                cases.stream()
                    .noneMatch(one -> ((JsonObject) one).getString("reference").equals(reference)),
                "it is open all the same"));
  }

  /// A case is closed by whoever took it up; an earlier run may have done so.
  private Future<?> close(String reference) {
    String at = api("/cases/" + reference);
    return http.post(at + "/acceptance", canary.token(), Optional.empty())
        .compose(_ ->
            http.post(
                at + "/closure",
                canary.token(),
                Optional.of(new JsonObject().put("reason", "not-founded"))))
        .map(answer -> status(answer, 200));
  }

  private String api(String path) {
    return target.operations() + "/v1" + path;
  }

  private MultiMap call() {
    return MultiMap.caseInsensitiveMultiMap()
        .add("sessionId", id)
        .add("phoneNumber", canary.number().e164())
        .add("networkCode", SmokeChecks.NETWORK)
        .add("serviceCode", target.serviceCode());
  }
}
