package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.acceptance.api.ApiAnswers;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A registry looks before it acts: the list of a day with who is expected, what an order or a file
/// would do to each hearing, and a calendar that others read.
@ExtendWith(WithRealStores.class)
class CourtRollAcceptance {
  private static final CourtCalendar CALENDAR = CourtCalendar.of(Holidays.shipped());
  private static final Instant NOW = RunningGateway.MORNING;

  private final LocalDate day = CALENDAR.nextCourtDay(Kenya.day(NOW).plusDays(2));
  private final LocalDate newDay = CALENDAR.nextCourtDay(day.plusDays(6));

  @Test
  void what_was_looked_at_is_done_or_nothing_is(RealStores stores) {
    var full = new FullDay(stores);
    try (var house = RunningGateway.open(stores)) {
      full.anotherCourt();
      List<CaseReference> cases = full.cases(5);
      for (int i = 0; i < 4; i++) {
        set(stores, full, cases.get(i), day, 9 + i);
      }
      var registry = ApiUser.of(house, stores).as(FullDay.REGISTRY);
      var other = ApiUser.of(house, stores).as(FullDay.OTHER_REGISTRY);
      aList(stores, full, registry, other, cases.getFirst());
      anOrder(stores, full, registry, cases);
      aFile(registry, full, cases.get(4));
      aCalendar(stores, house, registry, other);
    }
  }

  private void aList(
      RealStores stores, FullDay full, ApiUser registry, ApiUser other, CaseReference first) {
    var office = stores.officer(ApiUser.CHILDRENS_OFFICER);
    full.done(first, office, new CaseCommand.Accept(), NOW);
    full.done(first, office, new CaseCommand.SetContact(UUID.randomUUID(), mother()), NOW);
    JsonObject quiet = rows(Story.ok(registry.get(at("cause-list")))).getFirst();
    assertThat(quiet.getString("state")).isEqualTo("set");
    assertThat(quiet.getString("custody")).isEqualTo("police-cell");
    assertThat(attendance(quiet)).isIn("not-told", "silent");
    stores.change(
        """
        insert into contact_reply (phone_index, yes, contact_id, hearing_id, hearing_version)
        select k.phone_index, false, k.id, h.id, h.version
          from contact k join hearing h on h.case_id = k.case_id
         where k.relation = 'parent' and k.mode = 'normal'
        """);
    JsonObject told = rows(Story.ok(registry.get(at("cause-list")))).getFirst();
    assertThat(attendance(told)).isEqualTo("no");
    assertThat(told.encode()).doesNotContain("2547");
    ApiAnswers.assertProblem(other.get(at("cause-list")), 404);
    assertThat(
            stores.count(
                "select count(*) from audit_entry where action = 'cause-list.read' and outcome ="
                    + " 'refused'"))
        .isEqualTo(1);
  }

  private void anOrder(
      RealStores stores, FullDay full, ApiUser registry, List<CaseReference> cases) {
    // the second stands on the new day already, the third cannot be written
    set(stores, full, cases.get(1), newDay, 10);
    JsonObject wish = ApiUser.body("to", newDay.toString(), "reason", "court-not-sitting");
    JsonObject shown = Story.ok(registry.post(at("adjournment/preview"), wish));
    assertThat(outcomes(shown)).containsExactly("moved", "refused", "moved", "moved");
    assertThat(full.days("state = 'SET'")).containsExactly(day + " 4", newDay + " 1");

    set(stores, full, cases.get(4), day, 14);
    JsonObject order = wish.copy().put("previewed", shown.getString("digest"));
    var changed = registry.post(at("adjournment"), order);
    ApiAnswers.assertProblem(changed, 409);
    assertThat(changed.body()).contains("urn:haki:problem:not-as-previewed");
    assertThat(full.days("state = 'SET'")).containsExactly(day + " 5", newDay + " 1");

    JsonObject again = Story.ok(registry.post(at("adjournment/preview"), wish));
    stores.change(
        """
        create function broken() returns trigger language plpgsql as
          $$ begin raise exception 'broken'; end $$;
        create trigger broken before update on hearing for each row
          when (extract(hour from old.at at time zone 'Africa/Nairobi') = 11)
          execute function broken()
        """);
    JsonObject done =
        Story.ok(
            registry.post(
                at("adjournment"), wish.copy().put("previewed", again.getString("digest"))));
    assertThat(outcomes(done)).containsExactly("moved", "refused", "refused", "moved", "moved");
    assertThat(rows(done).get(2).getString("reason")).startsWith("a fault of ours");
    assertThat(full.days("state = 'SET'")).containsExactly(day + " 2", newDay + " 4");
    stores.change("drop trigger broken on hearing");
  }

  private void aFile(ApiUser registry, FullDay full, CaseReference last) {
    LocalDate later = CALENDAR.nextCourtDay(newDay.plusDays(1));
    String csv =
        """
        reference,kind,court,date,time,action,reason
        %s,MENTION,court-kibra,%s,9:00,MOVE,OTHER
        %s,HEARING,court-kibra,%s,3:00,,
        "=1+1",MENTION,court-kibra,%s,9:00,,
        """
            .formatted(last.shown(), later, last.shown(), later, later);
    JsonObject shown = Story.ok(registry.upload("/cause-lists/preview", key(), csv));
    assertThat(
            shown.getJsonArray("rows").stream().map(row -> ((JsonObject) row).getString("effect")))
        .containsExactly("moved", "refused", "refused");
    assertThat(shown.encode()).doesNotContain("=1+1");
    String digest = shown.getString("digest");
    ApiAnswers.assertProblem(
        registry.upload(
            "/cause-lists?previewed=" + digest, key(), csv + "\n" + csv.lines().toList().get(1)),
        409);
    assertThat(full.days("state = 'SET'")).containsExactly(day + " 2", newDay + " 4");
    JsonObject done = Story.ok(registry.upload("/cause-lists?previewed=" + digest, key(), csv));
    assertThat(done.getInteger("applied")).isEqualTo(1);
    assertThat(full.days("state = 'SET'")).containsExactly(day + " 2", newDay + " 3", later + " 1");
  }

  private static void aCalendar(
      RealStores stores, RunningGateway house, ApiUser registry, ApiUser other) {
    String calendars = "/courts/court-kibra/calendars";
    ApiAnswers.assertProblem(other.post(calendars), 404);
    var answer = registry.post(calendars);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonObject made = new JsonObject(answer.body());
    String path = made.getString("path");
    var read = RunningGateway.get(house.deskPort(), path);
    assertThat(read.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
    assertThat(read.body().split("BEGIN:VEVENT", -1)).hasSize(7);
    assertThat(read.body()).contains("SEQUENCE:2").doesNotContainIgnoringCase("mention");
    assertThat(stores.count("select count(*) from audit_entry where action = 'calendar.read'"))
        .isEqualTo(1);
    assertThat(RunningGateway.get(house.deskPort(), "/calendar/" + "a".repeat(43) + ".ics"))
        .satisfies(nothing -> assertThat(nothing.statusCode()).isEqualTo(404));
    ApiAnswers.assertProblem(
        other.post(calendars + "/" + made.getString("calendar") + "/end"), 404);

    // whoever leaves takes the address along
    stores.change(
        "update officer set unit_id = (select id from unit where code = 'court-other') where"
            + " unit_id = (select id from unit where code = 'court-kibra')");
    assertThat(RunningGateway.get(house.deskPort(), path).statusCode()).isEqualTo(404);
  }

  private String at(String what) {
    return "/courts/court-kibra/days/" + day + "/" + what;
  }

  private static void set(
      RealStores stores, FullDay full, CaseReference reference, LocalDate date, int hour) {
    full.set(
        reference, stores.officer(FullDay.REGISTRY), Kenya.at(date, LocalTime.of(hour, 0)), NOW);
  }

  private static List<JsonObject> rows(JsonObject answer) {
    return answer.getJsonArray("hearings").stream().map(JsonObject.class::cast).toList();
  }

  private static List<String> outcomes(JsonObject answer) {
    return rows(answer).stream().map(row -> row.getString("outcome")).toList();
  }

  private static String attendance(JsonObject row) {
    JsonArray people = row.getJsonArray("people");
    assertThat(people).hasSize(1);
    return people.getJsonObject(0).getString("attendance");
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Contact mother() {
    return new Contact(
        Contact.Relation.PARENT,
        PhoneNumber.parse("+254733918264"),
        Contact.Mode.NORMAL,
        Language.KISWAHILI,
        false,
        true,
        Optional.empty(),
        Contact.DEFAULT_FROM,
        Contact.DEFAULT_UNTIL);
  }
}
