package org.hakimtoto.lab.carrier;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The double's word on SIMs, as it was recorded of the carrier: the question is answered with
/// `Queued` and an id, and what became of it is posted later, without the number. Of a number that
/// nobody swapped it says `Swapped` as well, on the first of January 1900.
public final class SimDouble implements AutoCloseable {
  static final Duration TIMEOUT = Duration.ofSeconds(10);

  /// How long after the question it is answered.
  static final Duration LATER = Duration.ofMillis(500);

  private static final Logger LOG = LoggerFactory.getLogger(SimDouble.class);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
  private static final LocalDate NEVER = LocalDate.of(1900, 1, 1);

  private final Vertx vertx;
  private final WebClient client;
  private final Supplier<UUID> ids;
  private final Map<String, LocalDate> swapped = new ConcurrentHashMap<>();
  private final Map<String, String> asked = new ConcurrentHashMap<>();
  private final AtomicReference<Optional<URI>> callback = new AtomicReference<>(Optional.empty());

  SimDouble(Vertx vertx, Supplier<UUID> ids) {
    this.vertx = vertx;
    this.client =
        WebClient.create(
            vertx, new WebClientOptions().setUserAgentEnabled(false).setFollowRedirects(false));
    this.ids = ids;
  }

  /// The SIM of a number is changed on that day.
  public void swap(String number, LocalDate day) {
    swapped.put(number, day);
  }

  /// From now on each answer is posted there, once; before, none is.
  public void tell(URI url) {
    callback.set(Optional.of(url));
  }

  /// The id of the last question about a number.
  public Optional<String> requestOf(String number) {
    return Optional.ofNullable(asked.get(number));
  }

  void take(RoutingContext call) {
    var responses = new JsonArray();
    for (Object number : numbers(call)) {
      responses.add(queued(number.toString()));
    }
    var body =
        new JsonObject()
            .put("transactionId", ids.get().toString())
            .put("status", "Processed")
            .put("responses", responses);
    var _ = call.response().putHeader("Content-Type", "application/json").end(body.encode());
    vertx.setTimer(LATER.toMillis(), _ -> responses.forEach(this::post));
  }

  private static JsonArray numbers(RoutingContext call) {
    try {
      return Optional.ofNullable(call.body().asJsonObject())
          .map(asked -> asked.getJsonArray("phoneNumbers", new JsonArray()))
          .orElseGet(JsonArray::new);
    } catch (DecodeException | ClassCastException e) {
      return new JsonArray();
    }
  }

  private JsonObject queued(String number) {
    String id = "ATXSwid_" + ids.get().toString().replace("-", "");
    asked.put(number, id);
    return new JsonObject()
        .put("status", "Queued")
        .put("requestId", id)
        .put("cost", new JsonObject().put("amount", 5).put("currencyCode", "KES"))
        .put(
            "phoneNumber",
            new JsonObject()
                .put("number", number)
                .put("carrierName", "Safaricom")
                .put("countryCode", 254)
                .put("networkCode", "Safaricom")
                .put("numberType", "Mobile"));
  }

  /// What is posted of a question, letter by letter.
  public String answer(String requestId, String number) {
    return new JsonObject()
        .put("status", "Swapped")
        .put("lastSimSwapDate", DAY.format(swapped.getOrDefault(number, NEVER)))
        .put("providerRefId", ids.get().toString())
        .put("requestId", requestId)
        .put("transactionId", ids.get().toString())
        .encode();
  }

  private void post(Object entry) {
    var taken = (JsonObject) entry;
    post(taken.getString("requestId"), taken.getJsonObject("phoneNumber").getString("number"));
  }

  private void post(String requestId, String number) {
    callback
        .get()
        .ifPresent(url -> {
          var _ =
              client
                  .postAbs(url.toString())
                  .timeout(TIMEOUT.toMillis())
                  .putHeader("Content-Type", "application/json")
                  .sendBuffer(Buffer.buffer(answer(requestId, number)))
                  .onFailure(e -> LOG.warn("no answer was taken: {}", e.getClass().getName()));
        });
  }

  @Override
  public void close() {
    client.close();
  }
}
