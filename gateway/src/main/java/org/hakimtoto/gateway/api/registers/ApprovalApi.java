package org.hakimtoto.gateway.api.registers;

import io.vertx.core.json.JsonObject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.gateway.link.TestCall;
import org.hakimtoto.gateway.registry.OfficerLives;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.approval.Approvals;
import org.hakimtoto.store.approval.Approvals.Decision;
import org.hakimtoto.store.approval.Approvals.Kind;
import org.hakimtoto.store.approval.Approvals.Waiting;
import org.hakimtoto.store.approval.Approvals.Wish;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.RosterResult;
import org.hakimtoto.store.reference.RosterResult.RefusedLine;
import org.hakimtoto.store.reference.RosterRow;
import org.hakimtoto.store.roster.Administrators;
import org.hakimtoto.store.roster.ChangeOfficer;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.ImportRoster.Imported;
import org.hakimtoto.store.roster.KnownOfficers;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.UnitDirectory;

/// What takes two, by the API: a person or a program proposes, another person confirms, by a token
/// or a session of their own.
public final class ApprovalApi {
  private static final Problem NO_SUCH_APPROVAL =
      Problem.of(404, "no-such-approval", "No such approval waits, or none for you", "");

  private final Approvals approvals;
  private final ImportRoster roster;
  private final OfficerLives lives;
  private final Officers officers;
  private final Gazetteer gazetteer;
  private final InstantSource clock;
  private final KnownOfficers known;
  private final Proposals proposals;
  private final KeptCaseApi kept;
  private final TokenApi tokens;
  private final SubscriberApi subscribers;

  public ApprovalApi(
      Stores stores,
      ImportRoster roster,
      OfficerLives lives,
      Gazetteer gazetteer,
      TestCall test,
      InstantSource clock) {
    this.approvals = new Approvals(stores.sealing(), stores.ids());
    this.officers = stores.officers();
    this.roster = roster;
    this.lives = lives;
    this.gazetteer = gazetteer;
    this.clock = clock;
    this.known = new KnownOfficers(stores.sealing());
    this.proposals = new Proposals(approvals);
    this.kept = new KeptCaseApi(stores, proposals, clock);
    this.tokens = new TokenApi(stores, proposals, clock);
    this.subscribers = new SubscriberApi(stores, proposals, test, clock);
  }

  /// @param token that was made, or the secret of a subscriber: told here and nowhere else
  private record Decided(
      UUID approval, String outcome, Optional<String> token, Optional<String> secret) {
    Decided(UUID approval, String outcome) {
      this(approval, outcome, Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
      return "Decided[" + approval + "]";
    }
  }

  private record Listed(List<WaitingJson> approvals) {}

  public Map<String, Operation> works() {
    var works = new HashMap<String, Operation>();
    works.putAll(kept.works());
    works.putAll(tokens.works());
    works.putAll(subscribers.works());
    works.put("listApprovals", Operation.audited(this::list));
    works.put("makeAdministrator", Operation.changesAsOfficer(this::made));
    works.put("endAdministrator", Operation.changesAsOfficer(this::unmade));
    works.put("confirmApproval", Operation.changesAsOfficer(this::confirm));
    works.put("refuseApproval", Operation.changesAsOfficer(this::refuse));
    return works;
  }

  /// What became of a roster file, its rows that take two being proposed.
  RosterResult proposed(Tx tx, Imported imported, String csv, Optional<Officer> by) {
    RosterResult result = imported.result();
    if (imported.forTwo().isEmpty()) {
      return result;
    }
    List<String> lines = csv.lines().toList();
    var reasons = new HashMap<Integer, String>();
    imported.forTwo().forEach(row -> reasons.put(row.line(), reason(tx, row, lines, by)));
    return new RosterResult(
        result.units(),
        result.officers(),
        result.changed(),
        result.refused().stream()
            .map(line ->
                new RefusedLine(line.line(), reasons.getOrDefault(line.line(), line.reason())))
            .toList());
  }

  private String reason(Tx tx, RosterRow row, List<String> lines, Optional<Officer> by) {
    var facts =
        new JsonObject()
            .put("role", row.role().name())
            .put("phone", row.phone().e164())
            .put("header", lines.getFirst())
            .put("row", lines.get(row.line() - 1));
    var wish =
        new Wish(
            Kind.ROSTER_ROW,
            officers.byPhone(tx, row.phone()).map(Officer::id),
            UnitDirectory.byCode(tx, row.unitCode()).orElseThrow(),
            facts.encode());
    return approvals
        .propose(tx, wish, by, Channel.API)
        .map(id -> "role: a second person has to confirm it, approval " + id)
        .orElse("role: a second person has to confirm it, and too many approvals wait");
  }

  /// A move that takes two.
  ApiReply proposed(
      Tx tx, Officer officer, OfficerChange.Move move, Officer by, RosterReason reason) {
    var facts =
        new JsonObject()
            .put("role", move.role().orElse(officer.role()).name())
            .put("officer", officer.id().toString())
            .put("unit", move.to().code())
            .put("reason", reason.name());
    var wish = new Wish(Kind.OFFICER_MOVE, Optional.of(officer.id()), move.to(), facts.encode());
    return proposals.propose(tx, wish, by);
  }

  private ApiReply made(Tx tx, ApiRequest call, Officer by) {
    return proposed(tx, call, by, Kind.ADMINISTRATOR);
  }

  private ApiReply unmade(Tx tx, ApiRequest call, Officer by) {
    return proposed(tx, call, by, Kind.NO_ADMINISTRATOR);
  }

  /// One administrator proposes, another confirms; whoever is none learns of nobody by it.
  private ApiReply proposed(Tx tx, ApiRequest call, Officer by, Kind kind) {
    Officer officer =
        known
            .byId(tx, call.id("officer"))
            .filter(found -> found.standing() == KnownOfficers.Standing.ON_DUTY)
            .map(KnownOfficers.Known::officer)
            .filter(_ -> Administrators.is(tx, by.id()))
            .filter(found -> OfficerRules.administers(by.unit(), found.unit()))
            .orElseThrow(OfficerApi.NO_SUCH_OFFICER::trouble);
    var reason = new RequestBody(call.body()).one(RosterReason.class, "reason");
    var agreed = new Asking(Optional.of(by.id()), Optional.empty(), true);
    Optional<OfficerRules.Refusal> against =
        ChangeOfficer.against(tx, change(kind), officer, agreed);
    if (against.isPresent()) {
      return OfficerApi.refused(against.get()).reply();
    }
    var facts =
        new JsonObject()
            .put("role", officer.role().name())
            .put("officer", officer.id().toString())
            .put("reason", reason.name());
    var wish = new Wish(kind, Optional.of(officer.id()), officer.unit(), facts.encode());
    return proposals.propose(tx, wish, by);
  }

  private static OfficerChange change(Kind kind) {
    return kind == Kind.ADMINISTRATOR
        ? new OfficerChange.MakeAdministrator()
        : new OfficerChange.EndAdministrator();
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer officer) {
    return ApiReply.ok(
        new Listed(
            approvals.open(tx, officer, clock.instant()).stream().map(WaitingJson::of).toList()));
  }

  private ApiReply confirm(Tx tx, ApiRequest call, Officer officer) {
    return decided(tx, call, officer, true);
  }

  private ApiReply refuse(Tx tx, ApiRequest call, Officer officer) {
    return decided(tx, call, officer, false);
  }

  private ApiReply decided(Tx tx, ApiRequest call, Officer officer, boolean confirm) {
    UUID id = call.id("approval");
    if (confirm) {
      approvals.wish(tx, id).ifPresent(wish -> KeptCaseApi.lock(tx, wish));
    }
    return switch (approvals.decide(tx, id, officer, confirm, Channel.API, clock.instant())) {
      case Decision.Confirmed(Waiting waiting) -> done(tx, call, waiting, officer);
      case Decision.Refused _ -> ApiReply.ok(new Decided(id, "refused"));
      case Decision.NotDone(var why) ->
          Problem.of(409, "approval", "It cannot be confirmed", why.words()).reply();
      case Decision.NotForYou _ -> NO_SUCH_APPROVAL.reply();
    };
  }

  private ApiReply done(Tx tx, ApiRequest call, Waiting waiting, Officer officer) {
    return switch (waiting.wish().kind()) {
      case ROSTER_ROW, OFFICER_MOVE, ADMINISTRATOR, NO_ADMINISTRATOR ->
          confirmed(waiting, onRoster(tx, call, waiting, officer));
      case ERASURE, HOLD, HOLD_LIFT, BLOCK_LIFT ->
          confirmed(waiting, kept.done(tx, waiting, officer));
      case TOKEN, TOKEN_UNITS ->
          tokens
              .done(tx, waiting, officer)
              .map(done ->
                  ApiReply.ok(
                      new Decided(waiting.id(), "confirmed", done.token(), Optional.empty())))
              .orElseGet(Proposals.NOT_ANY_MORE::reply);
      case SUBSCRIBER ->
          subscribers
              .done(tx, waiting, officer)
              .map(done ->
                  ApiReply.ok(
                      new Decided(waiting.id(), "confirmed", Optional.empty(), done.secret())))
              .orElseGet(Proposals.NOT_ANY_MORE::reply);
    };
  }

  private static ApiReply confirmed(Waiting waiting, boolean done) {
    return done
        ? ApiReply.ok(new Decided(waiting.id(), "confirmed"))
        : Proposals.NOT_ANY_MORE.reply();
  }

  /// Who confirmed did it, and who proposed it stands beside.
  private boolean onRoster(Tx tx, ApiRequest call, Waiting waiting, Officer officer) {
    var asking = new Asking(Optional.of(officer.id()), waiting.proposed().by(), true);
    boolean claimed = call.officer().isPresent();
    var facts = new JsonObject(waiting.wish().facts());
    return switch (waiting.wish().kind()) {
      case ROSTER_ROW ->
          imported(tx, facts, lives.by(asking, claimed, Channel.API, RosterReason.ROSTER_FILE));
      case OFFICER_MOVE -> moved(tx, waiting.wish(), facts, by(asking, claimed, facts));
      case ADMINISTRATOR, NO_ADMINISTRATOR ->
          lives.change(
                  tx,
                  waiting.wish().about().orElseThrow(),
                  change(waiting.wish().kind()),
                  by(asking, claimed, facts))
              instanceof ChangeOfficer.Outcome.Done;
      case ERASURE, HOLD, HOLD_LIFT, BLOCK_LIFT, TOKEN, TOKEN_UNITS, SUBSCRIBER ->
          throw new IllegalArgumentException("not of the roster");
    };
  }

  private ChangeOfficer.By by(Asking asking, boolean claimed, JsonObject facts) {
    var reason = RosterReason.valueOf(facts.getString("reason"));
    return lives.by(asking, claimed, Channel.API, reason);
  }

  private boolean imported(Tx tx, JsonObject facts, ChangeOfficer.By by) {
    String csv = facts.getString("header") + "\n" + facts.getString("row") + "\n";
    Imported imported = roster.bringInWithoutPins(tx, "approval", csv, gazetteer, by);
    lives.follow(tx, imported);
    return imported.result().refused().isEmpty();
  }

  private boolean moved(Tx tx, Wish wish, JsonObject facts, ChangeOfficer.By by) {
    var move =
        new OfficerChange.Move(wish.unit(), Optional.of(Role.valueOf(facts.getString("role"))));
    return lives.change(tx, wish.about().orElseThrow(), move, by)
        instanceof ChangeOfficer.Outcome.Done;
  }
}
