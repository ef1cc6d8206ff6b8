package org.hakimtoto.gateway.api.intake;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.intake.DeskPermit;
import org.hakimtoto.core.intake.IntakeState;
import org.hakimtoto.core.intake.WrittenTime;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.clients.ApiAnswers;
import org.hakimtoto.store.crypto.EnvelopeKeys;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.intake.DeskIntake;
import org.hakimtoto.store.intake.DeskIntake.Arrived;
import org.hakimtoto.store.intake.DeskIntake.Fate;
import org.hakimtoto.store.intake.DeskIntake.Kept;
import org.hakimtoto.store.intake.DeskKeys;
import org.hakimtoto.store.intake.DeskPermits;
import org.hakimtoto.store.session.DeskEnrolments;

/// What was written without a line, as it comes: whoever is signed in brings it, whoever wrote it
/// is named in it and acts.
public final class IntakeApi {
  private static final Problem UNKNOWN_KEY =
      Problem.of(422, "unknown-key", "Sealed to a key that is none of ours", "keep it");
  private static final Problem UNREADABLE =
      Problem.of(422, "unreadable", "It does not open, or is not of a desk of ours", "keep it");
  private static final Problem NO_PERMIT =
      Problem.of(422, "no-permit", "Nobody was permitted to write it", "keep it");

  /// Why a computer that was stolen does nothing in anybody's name by itself.
  private static final String ENDED = "computer-ended";

  private final Stores stores;
  private final DeskKeys keys;
  private final DeskPermits permits;
  private final DeskIntake intake;
  private final DeskEnrolments computers;
  private final Replay replay;

  /// @param works what the contract lets one do
  public IntakeApi(Stores stores, Map<String, Operation> works) {
    this.stores = stores;
    this.keys = new DeskKeys(stores.sealing(), stores.ids());
    this.permits = new DeskPermits(stores.sealing());
    this.intake = new DeskIntake(stores.sealing());
    this.computers = new DeskEnrolments(stores.sealing());
    this.replay = new Replay(works, stores.change(), new ApiAnswers(stores.sealing()));
  }

  /// @param computer that may keep it; empty: it lives in the memory of the page
  /// @param point in base64url, as a browser imports it
  private record Permit(
      UUID officer,
      Optional<UUID> computer,
      String permit,
      Instant issued,
      Instant until,
      UUID key,
      String point) {
    @Override
    public String toString() {
      return "Permit[***]";
    }
  }

  private record Taken(UUID id, IntakeState state) {}

  public Map<String, Operation> works() {
    return Map.of(
        "readPermit", Operation.audited(this::permit),
        "takeEntry", Operation.changesAsOfficer(this::take),
        "listEntries", Operation.audited(this::list),
        "resolveEntry", Operation.changesAsOfficer(this::resolve));
  }

  private static UUID session(ApiRequest call) {
    return call.session().orElseThrow(Problem.ELSEWHERE::trouble);
  }

  private ApiReply permit(Tx tx, ApiRequest call, Officer officer) {
    UUID session = session(call);
    var permit =
        new DeskPermit(
            officer.id(),
            session,
            computers.enrolledOf(tx, session).map(DeskEnrolments.Computer::id),
            Instant.ofEpochSecond(DeskIntake.now(tx).getEpochSecond()));
    DeskKeys.Given key = keys.newest(tx);
    audited(tx, officer, "permit", Optional.empty(), "done");
    return ApiReply.ok(
        new Permit(
            officer.id(),
            permit.computer(),
            permits.write(permit),
            permit.issued(),
            permit.until(),
            key.id(),
            Base64.getUrlEncoder().withoutPadding().encodeToString(key.point().getBytes())));
  }

  /// The same for the same id, whoever brings it and whenever.
  private ApiReply take(Tx tx, ApiRequest call, Officer uploader) {
    UUID session = session(call);
    var body = new RequestBody(call.body());
    UUID id = body.id("id").orElseThrow();
    Optional<IntakeState> before = intake.state(tx, id);
    if (before.isPresent()) {
      return taken(id, before);
    }
    Envelope envelope = opened(tx, id, body);
    DeskPermit permit = permits.read(envelope.permit()).orElseThrow(NO_PERMIT::trouble);
    Instant received = DeskIntake.now(tx);
    var arrived =
        new Arrived(
            id,
            permit.officer(),
            DeskIntake.unitOf(tx, permit.officer()).orElseThrow(NO_PERMIT::trouble),
            uploader.id(),
            session,
            body.text("slip"),
            envelope.operation(),
            WrittenTime.of(envelope.written(), permit, received),
            received);
    if (!intake.begin(tx, arrived)) {
      return taken(id, intake.state(tx, id));
    }
    Fate fate = fate(tx, call, envelope, permit);
    intake.settle(tx, id, fate);
    return taken(id, Optional.of(fate.state()));
  }

  private static ApiReply taken(UUID id, Optional<IntakeState> state) {
    // what a person decided since is told to whoever decides
    IntakeState told =
        state
            .map(now -> now == IntakeState.RESOLVED ? IntakeState.RECEIVED : now)
            .orElse(IntakeState.RECEIVED);
    return ApiReply.ok(new Taken(id, told));
  }

  private Envelope opened(Tx tx, UUID id, RequestBody body) {
    byte[] keyset = keys.keyset(tx, body.id("key").orElseThrow()).orElseThrow(UNKNOWN_KEY::trouble);
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(body.text("sealed"));
      return Envelope.read(EnvelopeKeys.open(keyset, sealed, Envelope.context(id.toString())))
          .orElseThrow(UNREADABLE::trouble);
    } catch (IllegalArgumentException | FieldCipher.Unsealable altered) {
      throw UNREADABLE.trouble();
    }
  }

  private Fate fate(Tx tx, ApiRequest call, Envelope envelope, DeskPermit permit) {
    UUID writer = permit.officer();
    Optional<Officer> onDuty = stores.officers().byId(tx, writer);
    if (onDuty.isEmpty()) {
      audited(tx, writer, "park", Optional.empty(), "not-on-duty");
      return new Fate(
          IntakeState.PARKED, "not-on-duty", Optional.empty(), Optional.of(envelope.kept()));
    }
    if (permit.computer().filter(id -> !computers.inForce(tx, id)).isPresent()) {
      audited(tx, writer, "keep", Optional.empty(), ENDED);
      return new Fate(
          IntakeState.NEEDS_PERSON, ENDED, Optional.empty(), Optional.of(envelope.kept()));
    }
    Replay.Done done = replay.of(tx, call, envelope, onDuty.get());
    if (done.well()) {
      return new Fate(IntakeState.RECEIVED, "", done.caseId(), Optional.empty());
    }
    audited(tx, writer, "keep", done.caseId(), done.reason());
    return new Fate(
        IntakeState.NEEDS_PERSON, done.reason(), done.caseId(), Optional.of(envelope.kept()));
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer officer) {
    List<Kept> found =
        intake.of(tx, officer, call.asked("state").map(s -> WireNames.value(IntakeState.class, s)));
    audited(tx, officer, "list", Optional.empty(), "done");
    return ApiReply.ok(
        new Entries(found.stream().map(kept -> EntryJson.of(kept, officer)).toList()));
  }

  private record Entries(List<EntryJson> entries) {}

  private ApiReply resolve(Tx tx, ApiRequest call, Officer officer) {
    UUID id = call.id("entry");
    Kept kept = intake.open(tx, id, officer).orElseThrow(Problem.NOT_FOUND::trouble);
    Optional<UUID> caseId = kept.fate().caseId();
    if (new RequestBody(call.body()).text("how").equals("apply")) {
      Replay.Done done = replay.of(tx, call, EntryJson.written(kept).ofAnyVersion(), officer);
      if (!done.well()) {
        return done.reply();
      }
      caseId = done.caseId();
    } else {
      audited(tx, officer, "close", caseId, "done");
    }
    intake.resolve(tx, kept, officer, caseId);
    return ApiReply.ok(new Taken(id, IntakeState.RESOLVED));
  }

  private void audited(Tx tx, Officer officer, String what, Optional<UUID> caseId, String outcome) {
    audited(tx, officer.id(), what, caseId, outcome);
  }

  private void audited(Tx tx, UUID officer, String what, Optional<UUID> caseId, String outcome) {
    stores
        .audit()
        .write(
            tx,
            new Audit.Entry(
                Optional.of(officer),
                Optional.empty(),
                "intake." + what,
                Channel.API,
                caseId,
                outcome));
  }
}
