package org.hakimtoto.gateway.api.cases;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.duplicate.NameSound;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.NameOrNumber;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.store.cases.ReadCases.CaseSummary;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.search.SearchCases;
import org.hakimtoto.store.search.SearchCases.Outcome;

/// A case by a number on a paper, or by a child's name within the officer's area. What is looked
/// for stands in the body: an address is written down on the way.
public final class SearchOperations {
  private static final Problem TOO_OFTEN =
      Problem.of(
          429,
          "too-many-searches",
          "As many searches by name as an officer may make in an hour",
          "go on by a number, or later");

  private final SearchCases search;
  private final Gazetteer gazetteer;
  private final InstantSource clock;

  public SearchOperations(Sealing sealing, Gazetteer gazetteer, InstantSource clock) {
    this.search = new SearchCases(sealing);
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  private record Found(List<CaseSummaryJson> cases, boolean more) {}

  public Map<String, Operation> works() {
    return Map.of("searchCases", Operation.audited(this::search));
  }

  private ApiReply search(Tx tx, ApiRequest call, Officer officer) {
    var body = new RequestBody(call.body());
    Optional<String> number = body.given("number");
    Optional<String> name = body.given("name");
    if (number.isPresent() == name.isPresent()) {
      throw Problem.invalid("body", "/number", "either a number, or a name").trouble();
    }
    return name.map(wanted -> byName(tx, officer, wanted, body))
        .orElseGet(() -> byNumber(tx, officer, number.orElse("")));
  }

  private ApiReply byNumber(Tx tx, Officer officer, String number) {
    List<CaseSummary> found =
        search.byNumber(
            tx, officer, number, within(officer.unit().area()), Channel.API, clock.instant());
    return ApiReply.ok(new Found(CaseSummaryJson.all(tx, officer, found), false));
  }

  private ApiReply byName(Tx tx, Officer officer, String name, RequestBody body) {
    if (!officer.role().seesCasesOfArea()) {
      throw Problem.refused(Refusal.NOT_ALLOWED).trouble();
    }
    AccessReason reason =
        body.maybe(AccessReason.class, "reason")
            .orElseThrow(Problem.invalid("body", "/reason", "required")::trouble);
    if (!NameOrNumber.of(name).isName() || NameSound.keys(NameOrNumber.of(name)).isEmpty()) {
      throw Problem.invalid("body", "/name", "a name has three letters at least").trouble();
    }
    Outcome outcome =
        search.byName(
            tx, officer, name, reason, asked(officer, body), Channel.API, clock.instant());
    return switch (outcome) {
      case Outcome.Found found ->
          ApiReply.ok(new Found(CaseSummaryJson.all(tx, officer, found.cases()), found.more()));
      case Outcome.TooOften _ -> TOO_OFTEN.reply();
    };
  }

  /// The sub-counties that are looked through: all of the officer's area, or one of it.
  private List<Integer> asked(Officer officer, RequestBody body) {
    Area area = officer.unit().area();
    int one = body.number("sub_county", 0);
    if (one > 0 && gazetteer.areaOfSubCounty(one).filter(area::contains).isPresent()) {
      return List.of(one);
    }
    if (one > 0 && one != area.subCounty()) {
      throw Problem.invalid("body", "/sub_county", "not of your area").trouble();
    }
    List<Integer> all = within(area);
    if (all.isEmpty()) {
      throw Problem.invalid("body", "/sub_county", "required").trouble();
    }
    return all;
  }

  /// None of what is wider than a county.
  private List<Integer> within(Area area) {
    if (area.subCounty() > 0) {
      return List.of(area.subCounty());
    }
    return gazetteer.subCounties(area.county()).stream()
        .map(Named::code)
        .limit(SearchCases.MOST_SUB_COUNTIES)
        .toList();
  }
}
