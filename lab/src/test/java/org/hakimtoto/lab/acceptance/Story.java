package org.hakimtoto.lab.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.demo.DemoDay;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.real.RealStores;

/// Those who work a case, each at the doors they have: the phone, the API, and the demo's clock.
/// Everything is over before the clock moves on, and what the clock fired before anybody goes on.
public final class Story implements AutoCloseable {
  public static final String CHIEF = "+254700000001";
  public static final String CHIEF_PIN = "482915";
  public static final String OFFICE = "+254700000002";
  public static final String POLICE = "+254700000003";
  public static final String POLICE_PIN = "615873";
  public static final String PROSECUTOR = "+254700000004";
  public static final String REGISTRY = "+254700000005";
  public static final String PROBATION = "+254700000006";
  public static final String HOME = "+254700000007";
  public static final String COUNTY = "+254700000009";

  /// The order of a class that takes long: it begins before the others, and is not waited for by
  /// itself in the end.
  public static final int LONG = 1;

  private final RealStores stores;
  private final RunningGateway house;
  private final DemoDay day;
  private final ApiUser api;

  public Story(RealStores stores) {
    this(stores, RunningGateway.open(stores));
  }

  public Story(RealStores stores, Webhook cjims) {
    this(stores, RunningGateway.open(stores, cjims.link(), cjims.clock()));
  }

  /// A story whose clock shows `begin` as it opens, so that weekdays and hours are known.
  public static Story at(Instant begin, RealStores stores) {
    return new Story(stores, RunningGateway.openAt(begin, stores));
  }

  public Story(RealStores stores, RunningGateway house) {
    this.stores = stores;
    this.house = house;
    this.day = new DemoDay(stores.database());
    this.api = ApiUser.of(house, stores);
  }

  public Phone phone(String msisdn) {
    return house.phone(msisdn);
  }

  public ApiUser as(String officer) {
    return api.as(officer);
  }

  /// Whoever supervises the county confirms, by a program of their own, what of a roster file waits
  /// for a second person.
  public void secondPersonConfirms(JsonObject taken) {
    var second = ApiUser.of(house, stores).as(COUNTY);
    taken.getJsonArray("refused").stream()
        .map(row -> ((JsonObject) row).getString("reason"))
        .map(reason -> reason.replaceFirst(".*approval ", ""))
        .forEach(approval -> ok(second.post("/approvals/" + approval + "/confirmation")));
  }

  public ApiUser program() {
    return api;
  }

  /// Dials, reports and sends, as an officer with a PIN.
  public String reports(String msisdn, String pin, String... presses) {
    return phone(msisdn).reports(pin, presses);
  }

  /// The registry sets a day for the plea, and all who are told of it were texted. Returns the
  /// hearing's id.
  public String pleaIsSet(String reference, Instant when) {
    var set =
        does(
            REGISTRY,
            reference,
            "hearings",
            "kind",
            "plea",
            "court",
            "court-kibra",
            "when",
            when.toString());
    settle();
    return set.getString("id");
  }

  /// Something an officer does to a case, which must be done.
  public JsonObject does(String officer, String reference, String what, Object... body) {
    return ok(post(officer, reference, what, body));
  }

  /// Something an officer tries, and the word for why not.
  public String refused(String officer, String reference, String what, Object... body) {
    var answer = post(officer, reference, what, body);
    assertThat(answer.statusCode()).as(what + " " + answer.body()).isIn(403, 409);
    return ApiUser.json(answer).getString("refusal");
  }

  public HttpResponse<String> post(String officer, String reference, String what, Object... body) {
    String path = "/cases/" + reference + "/" + what;
    return body.length == 0 ? as(officer).post(path) : as(officer).post(path, ApiUser.body(body));
  }

  public HttpResponse<String> get(String officer, String reference) {
    return as(officer).get("/cases/" + reference);
  }

  public JsonObject file(String officer, String reference) {
    return ok(get(officer, reference));
  }

  /// Texts the short code; returns the answer.
  public String asks(String msisdn, String text) {
    settle();
    Phone phone = phone(msisdn);
    int before = phone.inbox().size();
    assertThat(phone.texts(text)).isEqualTo(200);
    return phone.inbox(before + 1).getLast();
  }

  /// Opts out at the carrier, which tells us; returns what our door answered.
  public int optsOut(String msisdn) {
    String form = RunningGateway.form("senderId", RunningGateway.SHORT_CODE, "phoneNumber", msisdn);
    return RunningGateway.post(house.port(), "/at/" + RunningGateway.TOKEN + "/opt-out", form)
        .statusCode();
  }

  public List<String> inbox(String msisdn) {
    settle();
    return phone(msisdn).inbox();
  }

  /// The texts of a handset with their times, as JSON.
  public String messages(String msisdn) {
    settle();
    return phone(msisdn).messages();
  }

  public Instant now() {
    return house.advance(Duration.ZERO);
  }

  /// As the page's buttons do.
  public Instant passes(Duration by) {
    return house.pass(by);
  }

  public void advanceTo(Instant moment) {
    settle();
    house.advance(Duration.between(now(), moment));
    settle();
  }

  /// Moves on from one thing that falls due to the next, as life does, until `moment`.
  public void livesUntil(Instant moment) {
    for (Instant next = nextDue(); next.isBefore(moment); next = nextDue()) {
      Instant now = now();
      advanceTo(next.isAfter(now) ? next.plusSeconds(1) : now.plusSeconds(1));
    }
    advanceTo(moment);
  }

  /// The far future when nothing is to come.
  private Instant nextDue() {
    settle();
    return day.nextDue().orElse(Instant.MAX);
  }

  /// Waits until nothing that is due is on its way, and no clock or reminder has yet to fire.
  public void settle() {
    await()
        .pollInterval(Duration.ofMillis(20))
        // a moment more: what is planned while this asks is due then
        .until(() -> !day.isUnderWay(now().plusSeconds(1)));
  }

  /// The kinds of what happened to a case, the oldest first, with the clocks or without.
  public List<String> kinds(String reference, boolean withClocks) {
    return stores
        .ask(
            "select kind from case_event where case_id = '"
                + id(reference)
                + (withClocks ? "'" : "' and kind not like 'clock%'")
                + " order by seq")
        .stream()
        .map(List::getFirst)
        .toList();
  }

  public String id(String reference) {
    return stores
        .ask("select id from case_file where reference = " + number(reference))
        .getFirst()
        .getFirst();
  }

  private static int number(String reference) {
    return CaseReference.parse(reference).orElseThrow().number();
  }

  /// What the audit says an officer did to a case.
  public List<List<String>> audited(String officer, String reference) {
    return stores.ask(
        "select action, channel, outcome from audit_entry where case_id = '"
            + id(reference)
            + "' and actor = '"
            + stores.officer(officer).id()
            + "' order by id");
  }

  public void theAuditHolds() {
    var result = new VerifyAudit(stores.database(), stores.sealing()).verify(List.of());
    assertThat(result.faults()).isEmpty();
    assertThat(result.rows()).isPositive();
  }

  public static JsonObject ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(200);
    return ApiUser.json(answer);
  }

  @Override
  public void close() {
    house.close();
  }
}
