package org.hakimtoto.gateway.api.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.intake.IntakeState;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.store.intake.DeskIntake.Kept;

/// What became of an entry, as its writer reads it, or whoever decides in the writer's place.
///
/// @param own whether whoever asks wrote it
/// @param reference of the case that came of it, or that it is about
/// @param body what was written, while a person has to decide
record EntryJson(
    UUID entry,
    String slip,
    String operation,
    IntakeState state,
    boolean own,
    boolean brought,
    Instant writtenAt,
    boolean timeCertain,
    Instant receivedAt,
    Optional<String> reason,
    Optional<String> reference,
    Optional<String> ifMatch,
    Optional<Map<String, Object>> body) {

  static EntryJson of(Kept kept, Officer asks) {
    var arrived = kept.arrived();
    Optional<Envelope> waits =
        kept.fate()
            .entry()
            .filter(_ -> kept.fate().state() != IntakeState.RESOLVED)
            .flatMap(EntryJson::read);
    return new EntryJson(
        arrived.id(),
        arrived.slip(),
        arrived.operation(),
        kept.fate().state(),
        arrived.writer().equals(asks.id()),
        !arrived.uploader().equals(arrived.writer()),
        arrived.written().at(),
        arrived.written().certain(),
        arrived.received(),
        ApiReply.unlessEmpty(kept.fate().reason()),
        kept.reference().map(CaseReference::shown).or(() -> waits.flatMap(Envelope::reference)),
        waits.flatMap(Envelope::ifMatch),
        waits.map(Envelope::body).map(JsonObject::getMap));
  }

  /// What is kept of it, which is what we wrote.
  static Envelope written(Kept kept) {
    return kept.fate().entry().flatMap(EntryJson::read).orElseThrow();
  }

  private static Optional<Envelope> read(String kept) {
    return Envelope.read(kept.getBytes(UTF_8));
  }

  @Override
  public String toString() {
    return "EntryJson[***]";
  }
}
