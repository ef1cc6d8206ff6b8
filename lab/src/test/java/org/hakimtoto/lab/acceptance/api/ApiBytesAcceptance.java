package org.hakimtoto.lab.acceptance.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.CHIEF_PIN;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.PROSECUTOR;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The bytes of the API's answers: a case from its report to its end, and the registers around it.
/// What differs from run to run (ids, references, the clock) is numbered or blotted out; the rest,
/// also the order of the fields, is the golden file's. Each run writes what it got to
/// `target/api.golden.txt`, to be copied when a change is meant.
@ExtendWith(WithRealStores.class)
class ApiBytesAcceptance {
  /// Accused, in a police cell, theft, boy, 15, own area, with police, a guardian's number.
  private static final String[] REPORT = Reports.naming("0733918264");

  private static final Pattern CHANGING =
      Pattern.compile(
          "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + "|\\b\\d{3}-?\\d{3}-?\\d{3}\\b"
              + "|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d+Z"
              + "|\"next\":\"[A-Za-z0-9_-]+\\.[0-9a-f]+\"");

  /// What became of the messages so far is the carrier's to say.
  private static final Pattern MESSAGES =
      Pattern.compile("(\"id\":\"messages\".*?\"rows\":)\\[.*?]}]");

  private final List<String> got = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private RealStores stores;
  private RunningGateway house;
  private Story story;
  private ApiUser office;
  private ApiUser registry;
  private String at;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    story = new Story(real, house);
    office = story.as(OFFICE);
    registry = story.as(REGISTRY);
    at = "/cases/" + story.reports(CHIEF, CHIEF_PIN, REPORT);
  }

  @AfterEach
  void close() {
    story.close();
  }

  @Test
  void every_answer_has_the_bytes_it_always_had() throws IOException {
    String second = story.reports(CHIEF, CHIEF_PIN, REPORT);
    settle();
    theFileAsItBegins(second);
    theWorkOnIt(second);
    whatIsSeenOfIt();
    itsEnd();
    registers();
    problems();

    Files.write(Path.of("target", "api.golden.txt"), got);
    assertThat(got).containsExactlyElementsOf(golden());
  }

  private void theFileAsItBegins(String second) {
    got("two cases, a page each", office.get("/cases?limit=1"));
    got("the file", office.get(at));
    got("what may be the same", office.get(at + "/duplicates"));
    got("the chief's own view", story.as(CHIEF).get(at));
    got("another's reason to read", ask(PROSECUTOR, "/access", "reason", "same-child"));
    got("the other case", office.get("/cases/" + second));
  }

  private void theWorkOnIt(String second) {
    got("accepted", office.post(at + "/acceptance"));
    String me = stores.officer(OFFICE).id().toString();
    got("taken", ask(OFFICE, "/assignment", "officer", me));
    got("taken again", ask(OFFICE, "/assignment", "officer", me));
    got("let go", ask(OFFICE, "/assignment/end", "officer", me));
    got("taken for good", ask(OFFICE, "/assignment", "officer", me));
    got("mine", office.get("/cases?assigned=me"));
    got("nobody's", office.get("/cases?assigned=nobody"));
    got(
        "not the same",
        ask(OFFICE, "/duplicates/" + second + "/apart", "reason", "brother-or-sister"));
    got("nothing is alike any more", office.get(at + "/duplicates"));
    got("a note", ask(OFFICE, "/notes", "note", "Seen \"at\" the gate – <salama>."));
    got("danger", ask(OFFICE, "/notes", "note", "Hurt.", "danger", "hurt-or-sick"));
    got("a unit more", ask(OFFICE, "/units", "unit", "probation-kibra"));
    got("out of the cell", ask(OFFICE, "/custody/end", "how", "released"));
    got(
        "kept safe",
        ask(OFFICE, "/custody", "kind", "place-of-safety", "since", "2026-11-24T06:30:00Z"));
    String hearing = made("a hearing", hearing("mention", "2026-11-27T06:00:00Z"));
    settle();
    got("moved", moved(hearing, "2026-12-01T06:30:00Z"));
    settle();
    String off = made("another", hearing("plea", "2026-12-02T06:00:00Z"));
    got("cancelled", register("/hearings/" + off + "/cancel", "reason", "other"));
    String person = made("the aunt", contact(1, "+254711998877", "discreet"));
    got("told", office.post(at + "/contacts/" + person + "/told"));
    made("the uncle", contact(2, "+254711998866", "call-only"));
    String way = made("on the way", leaves());
    got("arrived", ask(OFFICE, "/transfers/" + way + "/arrive", "arrived", "2026-11-24T06:50:00Z"));
    got("its number", ask(OFFICE, "/references", "kind", "ob-number", "value", "12/20/11/2026"));
    got("linked", ask(OFFICE, "/links", "other", second));
    got("its birthday", ask(OFFICE, "/birth", "day", "2012-02-29"));
    got("a stage on", ask(OFFICE, "/stage", "track", "care-and-protection", "to", "made-safe"));
    got("withdrawal asked", story.as(CHIEF).post(at + "/withdrawal"));
    got("a report asked", registry.post(at + "/probation-report/request"));
    String officer = stores.officer(PROSECUTOR).id().toString();
    got("let in", office.post(at + "/access/" + officer + "/grant"));
    settle();
    got("notices", registry.get(at + "/hearings/" + hearing + "/notices"));
  }

  private void whatIsSeenOfIt() {
    got("the file then", office.get(at));
    got("in the list", office.get("/cases?mine=true"));
    got("clocks", office.get(at + "/clocks"));
    got("history", office.get(at + "/history"));
    got("printed", office.get(at + "/print"));
    got("looks", office.get(at + "/looks"));
    var calls = office.get("/call-tasks");
    got("calls", calls);
    got("calls as a table", office.get("/call-tasks?format=csv"));
    String call = ApiUser.json(calls).getJsonArray("calls").getJsonObject(0).getString("call");
    got("called", office.post("/call-tasks/" + call + "/done", ApiUser.body("outcome", "reached")));
    got("once", office.post("/call-tasks/" + call + "/done", ApiUser.body("outcome", "reached")));
  }

  private void itsEnd() {
    got("handed over", ask(OFFICE, "/handover", "to", "county-nairobi"));
    got("out again", ask(OFFICE, "/custody/end", "how", "moved"));
    got("closed", ask(OFFICE, "/closure", "reason", "returned-home"));
    got("closed already", office.post(at + "/acceptance"));
    got("at the end", office.get(at));
  }

  private void registers() {
    ApiUser program = story.program();
    got("units", program.get("/units?limit=3"));
    got("a new unit", program.post("/units", unit("court-new")));
    got("again", program.post("/units", unit("court-new")));
    got("officers", program.get("/officers?unit=scco-kibra"));
    got(
        "a holiday",
        program.post("/holidays", ApiUser.body("day", "2026-12-01", "name", "Gazetted")));
    got("holidays", program.get("/holidays?year=2026"));
    got(
        "a list",
        registry.upload(
            "/cause-lists",
            key(),
            "reference,kind,court,date,time\n1,plea,court-kibra,2026-12-03,09:00\n"));
    got("no list", registry.upload("/cause-lists", key(), "a,b\n1,2\n"));
    // a day is counted once it is over
    story.livesUntil(story.now().plus(Duration.ofDays(1)));
    got("the numbers", program.get("/indicators?from=2026-11-01&to=2026-11-30"));
    got("of a county", program.get("/indicators?from=2026-11-01&to=2026-11-30&county=47"));
    got("a quarter of it", program.get("/decisions?quarter=2026-Q4&county=47"));
    got("the desk's book", RunningGateway.get(house.deskPort(), "/console/files/book.json"));
    got("alive", house.operations("/health/live"));
    got("ready", house.operations("/health/ready"));
  }

  private void problems() {
    ApiUser program = story.program();
    got("nowhere", program.get("/nowhere"));
    got("nobody acts", program.get("/cases"));
    got("no such case", office.get("/cases/482-137-558"));
    got("stale", office.with("If-Match", "\"v1\"").post(at + "/acceptance"));
    got("not allowed", story.as(CHIEF).post(at + "/acceptance"));
    got("fields", registry.post(at + "/hearings", ApiUser.body("kind", "zuhura", "no", 1)));
    got("days", program.post("/holidays", ApiUser.body("day", "2027-02-30", "name", "None")));
    got("numbers of when", program.get("/indicators?from=2026-01-01&to=2020-01-01"));
    got("places", office.get("/places?q=kibera"));
    got("a report", office.post("/cases", report("neglect")));
    got("no report", office.post("/cases", report("theft")));
  }

  private static JsonObject report(String category) {
    JsonObject place = ApiUser.body("county", 47, "sub_county", 1);
    boolean fits = category.equals("neglect");
    return ApiUser.body("role", "needs-care", "danger", "none", "category", category, "sex", "girl")
        .put("place", fits ? place.put("sub_county", 278) : place);
  }

  /// Nothing is on its way any more, and the carrier has said what became of each text.
  private void settle() {
    story.settle();
    await()
        .until(() ->
            stores.count("select count(*) from message where state in ('CLAIMED', 'ACCEPTED')")
                == 0);
  }

  private HttpResponse<String> ask(String officer, String what, Object... body) {
    return story.as(officer).post(at + what, ApiUser.body(body));
  }

  private HttpResponse<String> register(String what, Object... body) {
    return registry.post(at + what, ApiUser.body(body));
  }

  private HttpResponse<String> hearing(String kind, String when) {
    return register("/hearings", "kind", kind, "court", "court-kibra", "when", when);
  }

  private HttpResponse<String> moved(String hearing, String to) {
    return register("/hearings/" + hearing + "/move", "to", to, "reason", "court-not-sitting");
  }

  private HttpResponse<String> leaves() {
    return ask(
        OFFICE,
        "/transfers",
        "from",
        "police-kibra",
        "to",
        "home-kibra",
        "left",
        "2026-11-24T06:40:00Z",
        "expected",
        "2026-11-24T09:00:00Z");
  }

  private HttpResponse<String> contact(int id, String phone, String mode) {
    var body = ApiUser.body("relation", "relative", "phone", phone, "mode", mode, "language", "sw");
    body.put("shared", true).put("can_read", true).put("contact", new UUID(7, id).toString());
    return office.post(at + "/contacts", body);
  }

  private static JsonObject unit(String code) {
    var area = ApiUser.body("county", 47, "sub_county", 0, "location", 0, "region", "nairobi");
    return ApiUser.body(
        "code", code, "agency", "judiciary", "name", "New Law Courts Registry", "area", area);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private String made(String what, HttpResponse<String> answer) {
    got(what, answer);
    return ApiUser.json(answer).getString("id");
  }

  private void got(String what, HttpResponse<String> answer) {
    // a version is the contract's; of what is only kept by browsers the bytes are told below
    String etag =
        answer
            .headers()
            .firstValue("ETag")
            .filter(tag -> !tag.startsWith("W/"))
            .map(tag -> " " + tag)
            .orElse("");
    String type = answer.headers().firstValue("Content-Type").orElse("");
    got.add("# " + what + ": " + answer.statusCode() + " " + type + etag);
    answer.body().lines().map(this::steady).forEach(got::add);
  }

  private String steady(String line) {
    return CHANGING
        .matcher(MESSAGES.matcher(line).replaceAll("$1[]"))
        .replaceAll(match -> {
          String found = match.group();
          if (found.startsWith("\"next\"")) {
            return "\"next\":\"<next>\"";
          }
          return found.endsWith("Z")
              ? "<now>"
              : names.computeIfAbsent(found.replace("-", ""), _ -> "<" + (names.size() + 1) + ">");
        });
  }

  private static List<String> golden() throws IOException {
    try (var in =
        Objects.requireNonNull(ApiBytesAcceptance.class.getResourceAsStream("api.golden.txt"))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
