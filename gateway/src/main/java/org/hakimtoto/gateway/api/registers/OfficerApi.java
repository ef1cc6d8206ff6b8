package org.hakimtoto.gateway.api.registers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.OfficerRules.Refusal;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.gateway.registry.OfficerLives;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.audit.ReadAudit;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Administrators;
import org.hakimtoto.store.roster.ChangeOfficer.Outcome;
import org.hakimtoto.store.roster.KnownOfficers;
import org.hakimtoto.store.roster.KnownOfficers.Known;
import org.hakimtoto.store.roster.KnownOfficers.PinKind;
import org.hakimtoto.store.roster.KnownOfficers.Standing;
import org.hakimtoto.store.roster.UnitDirectory;
import org.hakimtoto.store.session.DeskSessions;

/// What becomes of officers, by the API: in the name of a supervisor of theirs. Whoever is known to
/// nobody and whoever is not for the one who asks get the same answer.
public final class OfficerApi {
  static final Problem NO_SUCH_OFFICER =
      Problem.of(404, "no-such-officer", "No such officer, or not one of yours", "");

  private final KnownOfficers known;
  private final OfficerLives lives;
  private final ApprovalApi approvals;
  private final DeskSessions sessions;

  public OfficerApi(Stores stores, OfficerLives lives, ApprovalApi approvals) {
    this.approvals = approvals;
    this.known = new KnownOfficers(stores.sealing());
    this.lives = lives;
    this.sessions = new DeskSessions(stores.sealing());
  }

  /// @param ended how many sessions were open
  private record Ended(UUID officer, int ended) {}

  /// @param oneTimeCode to choose a PIN with; it is told here and nowhere else
  record Changed(
      UUID officer,
      Role role,
      String unit,
      Standing standing,
      Optional<Instant> since,
      Optional<String> oneTimeCode) {
    static Changed of(Outcome.Done done) {
      Officer officer = done.officer().officer();
      return new Changed(
          officer.id(),
          officer.role(),
          officer.unit().code(),
          done.officer().standing(),
          done.officer().since(),
          done.code());
    }

    @Override
    public String toString() {
      return "Changed[" + officer + "]";
    }
  }

  /// @param changes the newest first
  private record Shown(
      UUID officer,
      Role role,
      String unit,
      Language language,
      Optional<String> staffNumber,
      Standing standing,
      Optional<Instant> since,
      PinKind pin,
      List<StepJson> changes) {
    static Shown of(Known known, List<ReadAudit.RosterStep> steps) {
      Officer officer = known.officer();
      return new Shown(
          officer.id(),
          officer.role(),
          officer.unit().code(),
          officer.language(),
          known.staffNumber().map(StaffNumber::digits),
          known.standing(),
          known.since(),
          known.pin(),
          steps.stream().map(StepJson::of).toList());
    }
  }

  private record StepJson(
      Instant at,
      String action,
      String channel,
      boolean claimed,
      String reason,
      Optional<UUID> by,
      Optional<UUID> andBy,
      Optional<String> program) {
    static StepJson of(ReadAudit.RosterStep step) {
      return new StepJson(
          step.at(),
          step.action(),
          step.channel().wire(),
          step.change().claimed(),
          step.change().reason(),
          step.by(),
          step.change().seconded(),
          step.program());
    }
  }

  private interface Wish extends BiFunction<Tx, RequestBody, OfficerChange> {}

  public Map<String, Operation> works() {
    return Map.of(
        "readOfficer", Operation.audited(this::read),
        "retireOfficer", work((_, _) -> new OfficerChange.Retire()),
        "moveOfficer", work(OfficerApi::move),
        "renumberOfficer", work((_, body) -> number(body)),
        "staffNumberOfficer", work((_, body) -> staffNumber(body)),
        "losePhone", work((_, _) -> new OfficerChange.LosePhone()),
        "renewPin", work((_, _) -> new OfficerChange.NewPin()),
        "endSessions", Operation.changesAsOfficer(this::endSessions));
  }

  private ApiReply read(Tx tx, ApiRequest call, Officer by) {
    Known target =
        known
            .byId(tx, call.id("officer"))
            .filter(found -> Administrators.looksAfter(tx, by, found.officer().unit()))
            .orElseThrow(NO_SUCH_OFFICER::trouble);
    return ApiReply.ok(Shown.of(target, ReadAudit.ofOfficer(tx, target.officer().id())));
  }

  private Operation work(Wish wish) {
    return Operation.changesAsOfficer((tx, call, by) -> {
      var body = new RequestBody(call.body());
      return changed(tx, call, by, body, wish.apply(tx, body));
    });
  }

  private ApiReply changed(
      Tx tx, ApiRequest call, Officer by, RequestBody body, OfficerChange change) {
    Known target =
        known
            .byId(tx, call.id("officer"))
            .filter(found -> mayChange(tx, by, found.officer(), change))
            .orElseThrow(NO_SUCH_OFFICER::trouble);
    var asking = new Asking(Optional.of(by.id()), Optional.empty());
    boolean claimed = call.officer().isPresent();
    var reason = body.one(RosterReason.class, "reason");
    Outcome outcome =
        lives.change(
            tx, target.officer().id(), change, lives.by(asking, claimed, Channel.API, reason));
    return switch (outcome) {
      case Outcome.Done done -> ApiReply.ok(Changed.of(done));
      case Outcome.NotDone(Refusal why)
          when why == Refusal.NEEDS_SECOND && change instanceof OfficerChange.Move move ->
          approvals.proposed(tx, target.officer(), move, by, reason);
      case Outcome.NotDone not -> refused(not.why()).reply();
    };
  }

  /// Every session at the desk, whosever computer it is on.
  private ApiReply endSessions(Tx tx, ApiRequest call, Officer by) {
    Known target =
        known
            .byId(tx, call.id("officer"))
            .filter(found -> looksAfter(tx, by, found.officer()))
            .orElseThrow(NO_SUCH_OFFICER::trouble);
    UUID officer = target.officer().id();
    var reason = new RequestBody(call.body()).one(RosterReason.class, "reason");
    var about =
        new Audit.OnRoster(
            officer, Optional.empty(), call.officer().isPresent(), WireNames.of(reason));
    return ApiReply.ok(new Ended(officer, sessions.endAllOf(tx, by, about, Channel.API)));
  }

  /// Of administrators only another one does.
  private static boolean looksAfter(Tx tx, Officer by, Officer target) {
    return Administrators.looksAfter(tx, by, target.unit())
        && (!Administrators.is(tx, target.id()) || Administrators.is(tx, by.id()));
  }

  /// Everybody may say that their own phone is lost.
  private static boolean mayChange(Tx tx, Officer by, Officer target, OfficerChange change) {
    boolean own = by.id().equals(target.id()) && change instanceof OfficerChange.LosePhone;
    return own
        || (looksAfter(tx, by, target)
            && (!(change instanceof OfficerChange.Move move)
                || Administrators.looksAfter(tx, by, move.to())));
  }

  private static OfficerChange move(Tx tx, RequestBody body) {
    Unit to =
        UnitDirectory.byCode(tx, body.text("unit"))
            .orElseThrow(Problem.invalid("body", "/unit", "no unit in service")::trouble);
    return new OfficerChange.Move(to, body.maybe(Role.class, "role"));
  }

  private static OfficerChange number(RequestBody body) {
    return new OfficerChange.NewNumber(
        PhoneNumber.parse(body.text("phone"))
            .filter(PhoneNumber::kenyanMobile)
            .orElseThrow(Problem.invalid("body", "/phone", "not a Kenyan mobile number")::trouble));
  }

  private static OfficerChange staffNumber(RequestBody body) {
    return new OfficerChange.NewStaffNumber(
        StaffNumber.parse(body.text("staff_number"))
            .orElseThrow(Problem.invalid("body", "/staff_number", "3 to 12 digits")::trouble));
  }

  static Problem refused(Refusal why) {
    return Problem.of(409, "roster", "The roster does not allow it", why.words());
  }
}
