package org.hakimtoto.lab.acceptance.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.DiversionLevel;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Roster;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.desk.Desk;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the page of a case offers is what the house allows, for every role at every stage however
/// it stands to the case; and all else it names with a reason in both languages.
@ExtendWith(WithRealStores.class)
@InBrowser
class OffersAcceptance {
  private static final Instant NOW = Samples.FRIDAY_NIGHT.plus(Duration.ofHours(1));
  private static final CourtCalendar CALENDAR = CourtCalendar.of(Holidays.shipped());
  private static final UUID ID = new UUID(3, 3);

  private static final Unit NEW_OFFICE = unit(90, Agency.CHILDREN_SERVICES);
  private static final Unit NEW_STATION = unit(91, Agency.POLICE);
  private static final Unit COURT = unit(92, Agency.JUDICIARY);

  private static final String ASKS =
      """
      async views => {
        const { offers } = await import('/console/files/desk-offers.js');
        const book = await (await fetch('/console/files/book.json')).json();
        return JSON.stringify(JSON.parse(views).map(view => {
          const { acts, each } = offers({ ...view, book });
          return Object.fromEntries([...acts, ...each].map(one => [one.action.say, one.why]));
        }));
      }
      """;

  private static final String PATHS =
      """
      async () => {
        const { ACTIONS, EACH } = await import('/console/files/desk-actions.js');
        return [...ACTIONS, ...EACH].map(one => one.path);
      }
      """;

  private enum Part {
    NONE,
    INVOLVED,
    HOLDER
  }

  /// A case as one officer meets it.
  private record Seen(Role role, Part part, Track track, Optional<Stage> stage) {
    Officer officer() {
      return new Officer(
          new UUID(8, 1),
          role,
          unit(1, role.agency()),
          Language.ENGLISH,
          new PhoneNumber("+254700000101"));
    }

    CaseFile file() {
      var unit = officer().unit().id();
      var holder = part == Part.HOLDER ? unit : NEW_STATION.id();
      var events = new ArrayList<CaseEvent>();
      events.add(
          new CaseEvent.Reported(
              report(), Urgency.AMBER, track, Optional.of(holder), Samples.FRIDAY_NIGHT));
      if (part == Part.INVOLVED) {
        events.add(new CaseEvent.UnitInvolved(unit, Samples.FRIDAY_NIGHT));
      }
      stage.ifPresentOrElse(
          to ->
              events.add(new CaseEvent.StageMoved(track, Stage.REPORTED, to, Samples.FRIDAY_NIGHT)),
          () ->
              events.add(new CaseEvent.Closed(CloseReason.ORDER_COMPLETED, Samples.FRIDAY_NIGHT)));
      return CaseFile.of(events);
    }

    private static Report report() {
      return new Report(
          ChildRole.ACCUSED,
          Danger.NONE,
          Category.THEFT,
          WithinThreeDays.NOT_ASKED,
          Sex.BOY,
          StatedAge.of(15),
          Area.ofSubCounty(47, 275),
          true,
          Whereabouts.HOME,
          new Guardian.NotKnown(),
          "",
          new Reporter.Unverified(new PhoneNumber("+254700000999"), Language.ENGLISH, true));
    }
  }

  /// One command of each kind that is not refused for what is in it.
  private static Map<String, Function<Seen, List<CaseCommand>>> commands() {
    var all = new LinkedHashMap<String, Function<Seen, List<CaseCommand>>>();
    all.put("accept", _ -> List.of(new CaseCommand.Accept()));
    all.put("decline", _ -> List.of(new CaseCommand.Decline(DeclineReason.NOT_OUR_AREA)));
    all.put("hand-over", _ -> List.of(new CaseCommand.HandOver(NEW_OFFICE.id())));
    all.put("involve", _ -> List.of(new CaseCommand.Involve(NEW_OFFICE.id())));
    all.put("stage", OffersAcceptance::moves);
    all.put("add", _ -> List.of(new CaseCommand.Add(Optional.empty(), Optional.empty(), "a word")));
    all.put("hearing", _ -> List.of(hearing()));
    all.put("ask-report", _ -> List.of(new CaseCommand.AskProbationReport()));
    all.put("report", _ -> List.of(new CaseCommand.FileProbationReport()));
    all.put("diversion", _ -> List.of(new CaseCommand.BeginDiversion(DiversionLevel.ONE)));
    all.put("held", _ -> List.of(new CaseCommand.StartCustody(CustodyKind.PLACE_OF_SAFETY, NOW)));
    all.put("not-held", _ -> List.of(new CaseCommand.EndCustody(CustodyEnd.RELEASED)));
    all.put(
        "number",
        _ ->
            List.of(
                new CaseCommand.AddReference(
                    new ExternalReference(ExternalReference.Kind.OB_NUMBER, "OB 12"))));
    all.put("link", _ -> List.of(new CaseCommand.Link(ID)));
    all.put("birth", _ -> List.of(new CaseCommand.AssessBirth(LocalDate.of(2011, 2, 3))));
    all.put("withdraw", _ -> List.of(new CaseCommand.RequestWithdrawal()));
    all.put("keep", _ -> List.of(new CaseCommand.RefuseWithdrawal()));
    all.put("close", _ -> List.of(new CaseCommand.Close(CloseReason.ORDER_COMPLETED)));
    all.put("reopen", _ -> List.of(new CaseCommand.Reopen()));
    all.put("take", seen -> List.of(new CaseCommand.Assign(seen.officer().id())));
    return all;
  }

  private static List<CaseCommand> moves(Seen seen) {
    return Arrays.stream(Track.values())
        .flatMap(track ->
            Arrays.stream(Stage.values())
                .<CaseCommand>map(to -> new CaseCommand.MoveStage(track, to)))
        .toList();
  }

  private static CaseCommand hearing() {
    LocalDate day = CALENDAR.nextCourtDay(Kenya.day(NOW).plusDays(3));
    return new CaseCommand.SetHearing(
        ID, HearingKind.MENTION, COURT.id(), Kenya.at(day, LocalTime.of(9, 0)));
  }

  @Test
  void what_is_offered_is_what_the_house_allows_and_all_else_has_its_reason(RealStores stores) {
    List<Seen> all = seen();
    try (var house = RunningGateway.open(stores);
        var browser = new Browser(1280, 720)) {
      new Desk(browser, house, stores).signsIn("scco-kibra");
      String answer =
          String.valueOf(
              browser
                  .page()
                  .evaluate(
                      ASKS,
                      new JsonArray(all.stream().map(OffersAcceptance::view).toList()).encode()));
      var offered = new JsonArray(answer);
      assertThat(offered).hasSize(all.size());

      var wrong = new ArrayList<String>();
      var reasons = new TreeSet<String>();
      for (int i = 0; i < all.size(); i++) {
        JsonObject told = offered.getJsonObject(i);
        told.forEach(entry -> reasons.add((String) entry.getValue()));
        wrong.addAll(differing(all.get(i), told));
      }
      assertThat(wrong).isEmpty();
      reasons.remove("");
      assertThat(reasons).hasSizeGreaterThan(10);
      for (String language : List.of("en", "sw")) {
        var words =
            new JsonObject(
                    RunningGateway.get(
                            house.deskPort(), "/console/files/words-" + language + ".json")
                        .body())
                .getJsonObject("words");
        assertThat(reasons).allMatch(why -> words.containsKey("why." + why));
      }
    }
  }

  /// Whatever the contract lets one do to a case has its place on the page; what takes two
  /// administrators has another page.
  @Test
  void every_act_of_the_contract_has_a_place_on_the_page(RealStores stores) {
    try (var house = RunningGateway.open(stores);
        var browser = new Browser(1280, 720)) {
      new Desk(browser, house, stores).signsIn("scco-kibra");
      Set<String> placed =
          ((List<?>) browser.page().evaluate(PATHS))
              .stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
      placed.add("contacts");
      Set<String> acts =
          Pattern.compile(
                  "(?m)^  /cases/\\{reference}/(\\S+):$"
                      + "(?:\\R    parameters:(?:\\R      .*)+)?\\R    post:")
              .matcher(house.operations("/v1/openapi.yaml").body())
              .results()
              .map(found -> found.group(1))
              .filter(path -> !path.matches("erasure|hold|hold/end|contact-blocks/end"))
              .collect(Collectors.toCollection(TreeSet::new));

      assertThat(acts).hasSizeGreaterThan(30);
      assertThat(placed).isEqualTo(acts);
    }
  }

  private static List<String> differing(Seen seen, JsonObject told) {
    Officer officer = seen.officer();
    CaseFile file = seen.file();
    var units =
        Stream.of(officer.unit(), NEW_OFFICE, NEW_STATION, COURT)
            .distinct()
            .collect(Collectors.toMap(Unit::id, Function.identity()));
    var roster = new Roster(units, units.values(), Optional.of(officer));
    var wrong = new ArrayList<String>();
    commands()
        .forEach((say, commands) -> {
          List<Decision> decisions =
              commands.apply(seen).stream()
                  .map(command -> CaseRules.decide(file, command, officer, NOW, roster, CALENDAR))
                  .toList();
          boolean may = decisions.stream().anyMatch(Decision.Done.class::isInstance);
          String why = Objects.requireNonNullElse(told.getString(say), "is not there");
          if (may != why.isEmpty()) {
            wrong.add(seen + " " + say + ": " + decisions.getFirst() + ", page: " + why);
          }
        });
    return wrong;
  }

  private static List<Seen> seen() {
    var all = new ArrayList<Seen>();
    for (Role role : Role.values()) {
      if (!role.seesCasesOfArea()) {
        continue;
      }
      for (Part part : Part.values()) {
        if (part == Part.HOLDER && role.agency() != Agency.CHILDREN_SERVICES) {
          continue;
        }
        for (Track track : Track.values()) {
          for (Stage stage : Stage.values()) {
            all.add(
                new Seen(
                    role,
                    part,
                    track,
                    stage == Stage.CLOSED ? Optional.empty() : Optional.of(stage)));
          }
        }
      }
    }
    return all;
  }

  private static JsonObject view(Seen seen) {
    Officer officer = seen.officer();
    CaseFile file = seen.file();
    var none = new JsonArray();
    return new JsonObject()
        .put(
            "officer",
            new JsonObject()
                .put("officer", officer.id().toString())
                .put("role", WireNames.of(officer.role()))
                .put("unit", officer.unit().code())
                .put("supervises", false))
        .put("officers", none)
        .put("duplicates", none)
        .put(
            "file",
            new JsonObject()
                .put("closed", file.closed())
                .put(
                    "stages",
                    new JsonArray(
                        file.stages().entrySet().stream()
                            .map(at ->
                                new JsonObject()
                                    .put("track", WireNames.of(at.getKey()))
                                    .put("stage", WireNames.of(at.getValue())))
                            .toList()))
                .put("holder", seen.part() == Part.HOLDER ? officer.unit().code() : "elsewhere")
                .put(
                    "units",
                    seen.part() == Part.INVOLVED
                        ? new JsonArray().add(officer.unit().code())
                        : none)
                .put("accepted_by", none)
                .put("assigned", none)
                .put("hearings", none)
                .put("transfers", none)
                .put("contacts", none)
                .put("linked", none)
                .put("access_asked", none)
                .put("withdrawal_asked", false)
                .put("probation_report_due", false));
  }

  private static Unit unit(int number, Agency agency) {
    return new Unit(
        new UUID(7, number), "unit-" + number, agency, "Unit", Area.ofSubCounty(47, 275));
  }
}
