package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.acceptance.api.ApiAnswers;
import org.hakimtoto.notifier.message.Dates;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.Holidays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// "Adjourn all of our court today to ...": by the API, by a text, and after a new holiday.
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class CourtDayAcceptance {
  private static final String PIN = "957231";
  private static final String OTHER_PIN = "483516";
  private static final int HEARINGS = 60;
  private static final Pattern CODE = Pattern.compile("\\d{6}");
  private static final CourtCalendar CALENDAR = CourtCalendar.of(Holidays.shipped());

  private RealStores stores;
  private RunningGateway house;
  private ApiUser user;
  private FullDay full;
  private LocalDate today;
  private LocalDate day;
  private LocalDate newDay;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real, 2);
    user = ApiUser.of(house, real);
    full = new FullDay(real);
    today = Kenya.day(now());
    day = CALENDAR.nextCourtDay(today.plusDays(2));
    newDay = CALENDAR.nextCourtDay(day.plusDays(6));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void sixty_hearings_move_by_one_request() {
    List<CaseReference> cases = fill(HEARINGS);
    var registry = user.as(FullDay.REGISTRY);
    JsonObject list = Story.ok(registry.get("/courts/court-kibra/days/" + day));
    assertThat(list.getJsonArray("hearings")).hasSize(HEARINGS);
    assertThat(list.getBoolean("more")).isFalse();
    assertThat(list.getJsonArray("hearings").getJsonObject(0).getString("reference"))
        .isEqualTo(cases.getFirst().shown());

    String key = UUID.randomUUID().toString();
    var body = ApiUser.body("to", newDay.toString(), "reason", "court-not-sitting");
    var answer = registry.post(adjournment(), key, body);
    JsonObject done = Story.ok(answer);
    assertThat(done.getInteger("moved")).isEqualTo(HEARINGS);
    assertThat(done.getInteger("refused")).isZero();
    assertThat(done.getDouble("seconds")).isLessThan(10);
    JsonObject first = done.getJsonArray("hearings").getJsonObject(0);
    assertThat(first.getString("outcome")).isEqualTo("moved");
    assertThat(first.getString("to")).isEqualTo(Kenya.at(newDay, LocalTime.of(9, 0)).toString());
    assertThat(full.days("state = 'SET'")).containsExactly(newDay + " " + HEARINGS);

    assertThat(registry.post(adjournment(), key, body).body()).isEqualTo(answer.body());
    JsonObject again = Story.ok(registry.post(adjournment(), body));
    assertThat(again.getJsonArray("hearings")).isEmpty();
    assertThat(stores.count("select max(version) from hearing")).isEqualTo(2);
    assertThat(Story.ok(registry.get("/courts/court-kibra/days/" + day)).getJsonArray("hearings"))
        .isEmpty();
  }

  @Test
  void an_outage_on_the_way_tells_what_was_done_and_the_same_request_goes_on() {
    List<CaseReference> cases = fill(HEARINGS);
    var registry = user.as(FullDay.REGISTRY);
    String key = UUID.randomUUID().toString();
    var body = ApiUser.body("to", newDay.toString(), "reason", "court-not-sitting");
    // the server says that it shuts down
    stores.change(
        """
        create function broken() returns trigger language plpgsql as $$
        begin
          raise exception 'broken' using errcode = '57P01';
        end $$;
        create trigger broken before update on case_file for each row
          when (old.reference = %d) execute function broken()
        """
            .formatted(cases.get(30).number()));

    JsonObject broken = Story.ok(registry.post(adjournment(), key, body));

    int moved = stores.count("select count(*) from hearing where version = 2");
    assertThat(broken.getBoolean("interrupted")).isTrue();
    assertThat(broken.getInteger("moved")).isEqualTo(moved).isLessThan(HEARINGS);
    assertThat(broken.getInteger("refused")).isEqualTo(HEARINGS - moved);
    stores.change("drop trigger broken on case_file; drop function broken()");
    JsonObject rest = Story.ok(registry.post(adjournment(), key, body));
    assertThat(rest.getInteger("moved")).isEqualTo(HEARINGS - moved);
    assertThat(rest.getBoolean("interrupted")).isFalse();
    assertThat(full.days("state = 'SET' and version = 2")).containsExactly(newDay + " " + HEARINGS);
  }

  @Test
  void without_a_new_day_they_are_off() {
    fill(2);
    var off = ApiUser.body("cancel", true, "reason", "holiday", "from_time", "09:30");
    JsonObject done = Story.ok(user.as(FullDay.REGISTRY).post(adjournment(), off));
    assertThat(done.getInteger("cancelled")).isEqualTo(1);
    assertThat(full.days("state = 'SET'")).containsExactly(day + " 1");
  }

  @Test
  void who_is_not_the_registry_of_the_court_learns_nothing_and_a_wrong_day_is_said() {
    fill(1);
    full.anotherCourt();
    // a token acts for the units that there were when it was made
    user = ApiUser.of(house, stores);
    var body = ApiUser.body("to", newDay.toString(), "reason", "other");
    for (String officer : List.of(FullDay.OTHER_REGISTRY, ApiUser.CHILDRENS_OFFICER)) {
      ApiAnswers.assertProblem(user.as(officer).get("/courts/court-kibra/days/" + day), 404);
      ApiAnswers.assertProblem(user.as(officer).post(adjournment(), body), 404);
    }
    var registry = user.as(FullDay.REGISTRY);
    ApiAnswers.assertProblem(registry.get("/courts/court-none/days/" + day), 404);
    ApiAnswers.assertProblem(registry.get("/courts/court-kibra/days/2026-02-30"), 400);
    ApiAnswers.assertProblem(
        registry.post(adjournment(), body.copy().put("to", day.toString())), 409);
    ApiAnswers.assertProblem(registry.post(adjournment(), body.copy().put("cancel", true)), 400);
    ApiAnswers.assertProblem(registry.post(adjournment(), ApiUser.body("reason", "other")), 400);
    ApiAnswers.assertProblem(user.post(adjournment(), body), 403);
    assertThat(full.days("state = 'SET' and version = 1")).containsExactly(day + " 1");
  }

  @Test
  void a_clerk_without_a_computer_does_it_by_one_text() {
    fill(12);
    var clerk = house.phone(FullDay.REGISTRY);
    String order = "ADJOURN " + day + " " + typed(newDay);
    clerk.texts(order);
    assertThat(clerk.inbox(1)).last().asString().contains("The code is missing or wrong");
    clerk.texts(order + " 000000");
    assertThat(clerk.inbox(2)).last().asString().contains("The code is missing or wrong");
    clerk.texts("ADJOURN " + day);
    assertThat(clerk.inbox(3)).last().asString().startsWith("Text ADJOURN, the day, the new day");
    assertThat(full.days("state = 'SET'")).containsExactly(day + " 12");

    String code = code(FullDay.REGISTRY, PIN);
    clerk.texts("ADJOURN " + day + " " + day + " " + code);
    assertThat(clerk.inbox(4))
        .last()
        .asString()
        .contains("was not moved: the new day must come after it");
    clerk.texts("adjourn " + day + " to " + typed(newDay) + " code " + code);
    assertThat(clerk.inbox(6))
        .endsWith(
            "HAKI. "
                + Dates.spoken(day, "en", day)
                + ": dates being moved to "
                + Dates.spoken(newDay, "en", day)
                + ": 12. You get a text when it is done.",
            "HAKI. "
                + Dates.spoken(day, "en", day)
                + ": dates moved to "
                + Dates.spoken(newDay, "en", day)
                + ": 12. Not moved: 0. Those who knew the old date are told.");
    assertThat(full.days("state = 'SET' and version = 2")).containsExactly(newDay + " 12");
    clerk.texts("Adjourn " + newDay + " off " + code);
    assertThat(clerk.inbox(7)).last().asString().contains("The code is missing or wrong");

    clerk.texts("Kiswahili");
    clerk.texts("AHIRISHA " + newDay + " BILA " + code(FullDay.REGISTRY, PIN));
    assertThat(clerk.inbox(10))
        .endsWith(
            "HAKI. "
                + Dates.spoken(newDay, "sw", day)
                + ": tarehe 12 hazitasikizwa. Utapata SMS ikikamilika.",
            "HAKI. "
                + Dates.spoken(newDay, "sw", day)
                + ": tarehe ambazo hazitasikizwa: 12. Zilizobaki: 0. Waliozijua wanaarifiwa.");
    assertThat(full.days("state = 'CANCELLED'")).containsExactly(newDay + " 12");
  }

  @Test
  void today_is_adjourned_at_the_last_minute() {
    CaseReference reference = full.cases(1).getFirst();
    full.set(reference, stores.officer(FullDay.REGISTRY), now(), now());
    var clerk = house.phone(FullDay.REGISTRY);
    clerk.texts("ADJOURN TODAY " + typed(newDay) + " " + code(FullDay.REGISTRY, PIN));
    assertThat(clerk.inbox(2)).last().asString().contains("dates moved to ").contains(": 1.");
    assertThat(full.days("state = 'SET'")).containsExactly(newDay + " 1");
  }

  @Test
  void a_text_moves_only_the_court_of_its_sender() {
    fill(2);
    full.anotherCourt();
    String order = "ADJOURN " + day + " " + typed(newDay) + " ";
    var other = house.phone(FullDay.OTHER_REGISTRY);
    other.texts(order + code(FullDay.OTHER_REGISTRY, OTHER_PIN));
    assertThat(other.inbox(1)).last().asString().contains("no date of your court is left");
    var police = house.phone("+254700000003");
    police.texts(order + code("+254700000003", "615873"));
    assertThat(police.inbox())
        .allSatisfy(text -> assertThat(text).doesNotContain("AHIRISHA", "zimeahirishwa"));
    assertThat(full.days("state = 'SET' and version = 1")).containsExactly(day + " 2");
  }

  @Test
  void a_new_holiday_tells_the_registries_it_hits_once() {
    fill(3);
    full.anotherCourt();
    var added = user.post("/holidays", ApiUser.body("day", day.toString(), "name", "Gazetted"));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(ApiUser.json(added).getJsonArray("hearings_hit")).hasSize(3);
    ApiAnswers.assertProblem(
        user.post("/holidays", ApiUser.body("day", day.toString(), "name", "Again")), 409);

    var clerk = house.phone(FullDay.REGISTRY);
    assertThat(clerk.inbox(1))
        .containsExactly(
            "HAKI. "
                + Dates.spoken(day, "en", day)
                + " is a holiday now. Dates of your court to move: 3. Use the desk or text ADJOURN "
                + day
                + ", new day, code to 22115.");
    assertThat(stores.count("select count(*) from message where kind = 'holiday_hits'"))
        .isEqualTo(1);
    clerk.texts("ADJOURN " + day + " " + typed(newDay) + " " + code(FullDay.REGISTRY, PIN));
    assertThat(clerk.inbox(3)).last().asString().contains("dates moved to ").contains(": 3.");
    assertThat(stores.ask("select distinct reason from hearing"))
        .containsExactly(List.of("HOLIDAY"));
  }

  /// So many hearings of the court on the day, five minutes apart from nine in the morning on; of
  /// two or fewer, an hour.
  private List<CaseReference> fill(int many) {
    List<CaseReference> cases = full.cases(many);
    var apart = Duration.ofMinutes(many <= 2 ? 60 : 5);
    for (int i = 0; i < many; i++) {
      Instant nine = Kenya.at(day, LocalTime.of(9, 0));
      full.set(
          cases.get(i), stores.officer(FullDay.REGISTRY), nine.plus(apart.multipliedBy(i)), now());
    }
    return cases;
  }

  private String adjournment() {
    return "/courts/court-kibra/days/" + day + "/adjournment";
  }

  private static String typed(LocalDate date) {
    return date.getDayOfMonth() + "/" + date.getMonthValue();
  }

  private String code(String officer, String pin) {
    String screen = house.phone(officer).dials().presses("7", "3", pin).screen();
    var code = CODE.matcher(screen);
    assertThat(code.find()).as(screen).isTrue();
    return code.group();
  }

  private static Instant now() {
    return RunningGateway.MORNING;
  }
}
