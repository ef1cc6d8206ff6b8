package org.hakimtoto.gateway.api.registers;

import io.vertx.core.json.JsonObject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.contact.ContactCode;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.TypedText;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.approval.AgreedErasures;
import org.hakimtoto.store.approval.Approvals.Kind;
import org.hakimtoto.store.approval.Approvals.Waiting;
import org.hakimtoto.store.approval.Approvals.Wish;
import org.hakimtoto.store.approval.KeptCases;
import org.hakimtoto.store.approval.KeptCases.Kept;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.retention.CaseHolds;

/// That a case is held or erased, and that one may ask again for a person whom nobody was to reach:
/// one administrator of the children's services of the place proposes it, another confirms it, and
/// neither sees the case.
final class KeptCaseApi {
  private final Proposals proposals;
  private final ChangeCase cases;
  private final CaseHolds holds;
  private final InstantSource clock;

  KeptCaseApi(Stores stores, Proposals proposals, InstantSource clock) {
    this.proposals = proposals;
    this.cases = stores.change();
    this.holds = new CaseHolds(stores.sealing());
    this.clock = clock;
  }

  Map<String, Operation> works() {
    return Map.of(
        "proposeErasure", Operation.changesAsOfficer(this::erasure),
        "proposeHold", Operation.changesAsOfficer(this::hold),
        "proposeHoldLift", Operation.changesAsOfficer(this::holdLift),
        "proposeBlockLift", Operation.changesAsOfficer(this::blockLift));
  }

  private ApiReply erasure(Tx tx, ApiRequest call, Officer by) {
    var wanted =
        new AgreedErasures.Wanted(
            kept(tx, call, by).id(),
            call.reference().shown(),
            new RequestBody(call.body()).text("reason"));
    return proposed(tx, Kind.ERASURE, by, wanted.facts());
  }

  private ApiReply hold(Tx tx, ApiRequest call, Officer by) {
    String reason = TypedText.tidy(new RequestBody(call.body()).text("reason")).strip();
    if (reason.isEmpty() || reason.length() > CaseHolds.MAX_REASON) {
      throw Problem.invalid("body", "/reason", "1 to " + CaseHolds.MAX_REASON + " characters")
          .trouble();
    }
    return proposed(tx, Kind.HOLD, by, facts(tx, call, by).put("reason", reason).encode());
  }

  private ApiReply holdLift(Tx tx, ApiRequest call, Officer by) {
    return proposed(tx, Kind.HOLD_LIFT, by, facts(tx, call, by).encode());
  }

  private ApiReply blockLift(Tx tx, ApiRequest call, Officer by) {
    var body = new RequestBody(call.body());
    Kept kept = kept(tx, call, by);
    ContactCode contact =
        ContactCode.parse(body.text("contact")).orElseThrow(Problem.NO_SUCH_CASE::trouble);
    Optional<Refusal> against = cases.againstLift(tx, kept.id(), contact, clock.instant());
    if (against.isPresent()) {
      return Problem.of(409, "contact", "It cannot be proposed", against.get().words()).reply();
    }
    return proposed(
        tx,
        Kind.BLOCK_LIFT,
        by,
        facts(tx, call, by)
            .put("contact", contact.shown())
            .put("reason", body.text("reason"))
            .encode());
  }

  private JsonObject facts(Tx tx, ApiRequest call, Officer by) {
    return new JsonObject()
        .put("case", kept(tx, call, by).id().toString())
        .put("reference", call.reference().shown());
  }

  /// Whoever may confirm it looks after the officers of whoever proposes.
  private ApiReply proposed(Tx tx, Kind kind, Officer by, String facts) {
    return proposals.propose(tx, new Wish(kind, Optional.empty(), by.unit(), facts), by);
  }

  private static Kept kept(Tx tx, ApiRequest call, Officer by) {
    Proposals.onlyAdministrators(tx, by, Problem.NO_SUCH_CASE);
    return KeptCases.find(tx, call.reference())
        .filter(kept -> OfficerRules.keepsCases(by.unit(), kept.place()))
        .orElseThrow(Problem.NO_SUCH_CASE::trouble);
  }

  /// Holds the case that a proposal is about, before the audit's chain is taken.
  static void lock(Tx tx, Wish wish) {
    caseId(wish).ifPresent(id -> KeptCases.lock(tx, id));
  }

  private static Optional<UUID> caseId(Wish wish) {
    return Optional.ofNullable(new JsonObject(wish.facts()).getString("case"))
        .map(UUID::fromString);
  }

  /// Does what was confirmed; false: it cannot be done any more. An erasure is done by a keeper
  /// (`haki erase case`): the gateway's login cannot.
  boolean done(Tx tx, Waiting waiting, Officer by) {
    var facts = new JsonObject(waiting.wish().facts());
    var two = new Audit.Two(by.id(), waiting.proposed().by().orElseThrow(), Channel.API);
    return caseId(waiting.wish())
        .flatMap(id -> KeptCases.lock(tx, id))
        .filter(kept -> OfficerRules.keepsCases(by.unit(), kept.place()))
        .filter(kept -> done(tx, waiting.wish().kind(), kept.id(), facts, two))
        .isPresent();
  }

  private boolean done(Tx tx, Kind kind, UUID caseId, JsonObject facts, Audit.Two two) {
    return switch (kind) {
      case ERASURE -> true;
      case HOLD ->
          holds.place(tx, caseId, two, facts.getString("reason")) == CaseHolds.Outcome.DONE;
      case HOLD_LIFT -> holds.lift(tx, caseId, two) == CaseHolds.Outcome.DONE;
      case BLOCK_LIFT ->
          cases.liftBlock(
                  tx,
                  caseId,
                  ContactCode.parse(facts.getString("contact")).orElseThrow(),
                  two,
                  clock.instant())
              instanceof Decision.Done;
      case ROSTER_ROW,
          OFFICER_MOVE,
          ADMINISTRATOR,
          NO_ADMINISTRATOR,
          TOKEN,
          TOKEN_UNITS,
          SUBSCRIBER ->
          throw new IllegalArgumentException("of no case");
    };
  }
}
