package org.hakimtoto.gateway.api.registers;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.store.approval.Approvals;
import org.hakimtoto.store.approval.Approvals.Wish;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Administrators;

/// What somebody proposes by the API, and the answers that are the same whatever it is.
final class Proposals {
  static final Problem NOT_ANY_MORE =
      Problem.of(
          409,
          "approval",
          "It cannot be done any more",
          "what it is about is another one by now: propose it again");

  private static final Problem TOO_MANY_WAIT =
      Problem.of(
          409, "too-many-wait", "Too many approvals wait", "let somebody decide about those first");

  private final Approvals approvals;

  Proposals(Approvals approvals) {
    this.approvals = approvals;
  }

  private record Proposed(UUID approval) {}

  /// It waits for a second person from now on.
  ApiReply propose(Tx tx, Wish wish, Officer by) {
    return approvals
        .propose(tx, wish, Optional.of(by), Channel.API)
        .map(id -> ApiReply.taken(new Proposed(id)))
        .orElseGet(TOO_MANY_WAIT::reply);
  }

  /// @param unknown the answer to whoever is no administrator: as if there were nothing
  static void onlyAdministrators(Tx tx, Officer by, Problem unknown) {
    if (!Administrators.is(tx, by.id())) {
      throw unknown.trouble();
    }
  }
}
