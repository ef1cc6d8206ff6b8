package org.hakimtoto.gateway.api.operation;

import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.store.db.Tx;

/// What an operation of the contract does, and what it needs of the store for it.
public sealed interface Operation {
  /// Reads what is no case.
  record Reads(Answer answer) implements Operation {}

  /// Counts over many rows and reads no case: few of these are done at once, each of its statements
  /// within a shorter time.
  record Counts(Answer answer) implements Operation {}

  /// Reads in a transaction that writes the audit.
  record Audited(Answer answer) implements Operation {}

  /// Works for longer than a transaction may last, and then answers in one that writes the audit.
  record Prepared(Preparation preparation) implements Operation {}

  /// Changes something: under an idempotency key, in one transaction.
  record Changes(Answer answer) implements Operation {}

  /// Changes many things under an idempotency key, each in a transaction of its own, in a way that
  /// may be repeated from the start.
  record StepByStep(StepwiseAnswer answer) implements Operation {}

  interface Answer {
    ApiReply to(Tx tx, ApiRequest call, Optional<Officer> officer);
  }

  interface OfficersAnswer {
    ApiReply to(Tx tx, ApiRequest call, Officer officer);
  }

  interface Preparation {
    Answer of(ApiRequest call);
  }

  interface StepwiseAnswer {
    Steps to(ApiRequest call, Officer officer);
  }

  /// @param interrupted whether the store went away before the last step: then the answer is not
  ///   kept, and the same request goes on with what is left
  record Steps(ApiReply reply, boolean interrupted) {
    public static Steps all(ApiReply reply) {
      return new Steps(reply, false);
    }
  }

  static Operation reads(Answer answer) {
    return new Reads(answer);
  }

  static Operation counts(Answer answer) {
    return new Counts(answer);
  }

  static Operation audited(OfficersAnswer answer) {
    return new Audited(asOfficer(answer));
  }

  static Operation prepared(Preparation preparation) {
    return new Prepared(preparation);
  }

  static Operation changes(Answer answer) {
    return new Changes(answer);
  }

  static Operation changesAsOfficer(OfficersAnswer answer) {
    return new Changes(asOfficer(answer));
  }

  static Operation stepByStep(StepwiseAnswer answer) {
    return new StepByStep(answer);
  }

  private static Answer asOfficer(OfficersAnswer answer) {
    return (tx, call, officer) ->
        answer.to(tx, call, officer.orElseThrow(Problem.NO_OFFICER::trouble));
  }
}
