package org.hakimtoto.gateway.api;

import java.util.Optional;
import org.hakimtoto.core.Officer;
import org.hakimtoto.store.postgres.Tx;

/// What an operation of the contract does, and what it needs of the store for it.
sealed interface Work {
  /// Reads what is no case.
  record Reads(Answer answer) implements Work {}

  /// Reads in a transaction that writes the audit.
  record Audited(Answer answer) implements Work {}

  /// Changes something: under an idempotency key, in one transaction.
  record Changes(Answer answer) implements Work {}

  /// Changes many things under an idempotency key, each in a transaction of its own, in a way that
  /// may be repeated from the start.
  record StepByStep(StepwiseAnswer answer) implements Work {}

  interface Answer {
    ApiReply to(Tx tx, Call call, Optional<Officer> officer);
  }

  interface OfficersAnswer {
    ApiReply to(Tx tx, Call call, Officer officer);
  }

  interface StepwiseAnswer {
    ApiReply to(Call call, Officer officer);
  }

  static Work reads(Answer answer) {
    return new Reads(answer);
  }

  static Work audited(OfficersAnswer answer) {
    return new Audited(asOfficer(answer));
  }

  static Work changes(Answer answer) {
    return new Changes(answer);
  }

  static Work changesAsOfficer(OfficersAnswer answer) {
    return new Changes(asOfficer(answer));
  }

  static Work stepByStep(StepwiseAnswer answer) {
    return new StepByStep(answer);
  }

  private static Answer asOfficer(OfficersAnswer answer) {
    return (tx, call, officer) ->
        answer.to(tx, call, officer.orElseThrow(Problem.NO_OFFICER::trouble));
  }
}
