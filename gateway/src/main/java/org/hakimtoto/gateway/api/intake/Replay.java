package org.hakimtoto.gateway.api.intake;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.api.endpoint.BodyRules;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.clients.ApiAnswers;
import org.hakimtoto.store.db.Tx;

/// Does what an envelope says by the very operation that a line would have carried it to, so that
/// its rules, its routing, its alerts and its audit are the same.
///
/// @param answers to what had been sent when the line went
record Replay(Map<String, Operation> works, ChangeCase cases, ApiAnswers answers) {
  private static final int FAILED = 300;
  private static final String TYPE = "urn:haki:problem:";

  Replay {
    works = Map.copyOf(works);
  }

  /// What came of it.
  ///
  /// @param reason why nothing did, as a kind of problem; empty: it is done
  record Done(ApiReply reply, String reason, Optional<UUID> caseId) {
    boolean well() {
      return reason.isEmpty();
    }
  }

  /// @param call that brought it: the audit names its session
  Done of(Tx tx, ApiRequest call, Envelope envelope, Officer as) {
    ApiReply reply =
        envelope
            .sentAs()
            .flatMap(key -> answers.before(tx, as.id(), key))
            .filter(before -> before.status() < FAILED)
            .map(ApiReply::of)
            .orElseGet(() -> answer(tx, call, envelope, as));
    var body = new JsonObject(reply.body());
    if (reply.status() < FAILED) {
      return new Done(reply, "", found(tx, Optional.ofNullable(body.getString("reference"))));
    }
    String kind = body.getString("type", "").replace(TYPE, "");
    return new Done(reply, body.getString("refusal", kind), found(tx, envelope.reference()));
  }

  private ApiReply answer(Tx tx, ApiRequest call, Envelope envelope, Officer as) {
    if (!(works.get(envelope.operation()) instanceof Operation.Changes changes)
        || !BodyRules.fits(envelope.operation(), envelope.body())) {
      return Problem.invalid("body", "", "not what this operation takes").reply();
    }
    var asked =
        new ApiRequest(
            envelope.operation(),
            call.client(),
            call.session(),
            Optional.empty(),
            call.key(),
            envelope.ifMatch(),
            envelope.path(),
            Map.of(),
            envelope.body(),
            "",
            call.request());
    try {
      return changes.answer().to(tx, asked, Optional.of(as));
    } catch (Problem.Trouble e) {
      return e.problem().reply();
    }
  }

  private Optional<UUID> found(Tx tx, Optional<String> reference) {
    return reference.flatMap(CaseReference::parse).flatMap(found -> cases.idOf(tx, found));
  }
}
