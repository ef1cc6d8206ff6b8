package org.hakimtoto.gateway.api.endpoint;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.ForAdministrators;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.Problem.Trouble;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.clients.ApiAnswers;
import org.hakimtoto.store.clients.ApiAnswers.Claim;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;

/// Where a request that fits the contract is worked on: who acts is found, a change happens once
/// however often it is asked for. Blocks.
public final class OperationDispatcher {
  private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F-]{36}");

  /// Nothing was answered before, and somebody acts.
  private static final ApiReply GO_ON = new ApiReply(0, "", "", "");

  private final Database database;
  private final Officers officers;
  private final ApiAnswers answers;
  private final Sealing sealing;
  private final Audit audit;
  private final Map<String, Operation> works;

  public OperationDispatcher(Stores stores, Map<String, Operation> works) {
    this.database = stores.database();
    this.officers = stores.officers();
    this.answers = new ApiAnswers(stores.sealing());
    this.sealing = stores.sealing();
    this.audit = stores.audit();
    this.works = Map.copyOf(works);
  }

  /// The operations it can do, by their id in the contract.
  Map<String, Operation> works() {
    return works;
  }

  boolean counts(ApiRequest call) {
    return works.get(call.operation()) instanceof Operation.Counts;
  }

  /// One that may not act as whom it names does nothing, and the audit says so.
  ApiReply answer(ApiRequest call) {
    try {
      return worked(call);
    } catch (MayNotAct refused) {
      return database.inTransaction(
          call.origin(),
          tx -> {
            audit.write(tx, refused.entry());
            return Problem.NO_OFFICER.reply();
          });
    }
  }

  private ApiReply worked(ApiRequest call) {
    Operation work = works.get(call.operation());
    if (work == null) {
      return Problem.NOT_FOUND.reply();
    }
    return switch (work) {
      case Operation.Reads reads -> database.reading(tx -> answered(tx, call, reads.answer()));
      case Operation.Counts counts -> database.counting(tx -> answered(tx, call, counts.answer()));
      case Operation.Audited reads ->
          database.inTransaction(call.origin(), tx -> answered(tx, call, reads.answer()));
      case Operation.Prepared prepared -> {
        Operation.Answer answer = prepared.preparation().of(call);
        yield database.inTransaction(call.origin(), tx -> answered(tx, call, answer));
      }
      case Operation.Changes changes ->
          once(call, tx -> keep(tx, call, answered(tx, call, changes.answer())));
      case Operation.StepByStep steps -> stepByStep(call, steps.answer());
    };
  }

  /// Does the work in the transaction that takes the request's key, unless it was done before.
  private ApiReply once(ApiRequest call, Function<Tx, ApiReply> work) {
    try {
      return database.inTransaction(
          call.origin(),
          tx ->
              switch (claim(tx, call)) {
                case Claim.Again again -> ApiReply.of(again.reply());
                case Claim.Other _ -> Problem.OTHER_REQUEST.reply();
                case Claim.First _, Claim.Begun _ -> work.apply(tx);
              });
    } catch (ApiAnswers.InProgress e) {
      return Problem.IN_PROGRESS.reply();
    }
  }

  /// The key is taken first and its answer kept last; whoever asks again in between has the steps
  /// done again, which changes nothing. No transaction is open while they are done.
  private ApiReply stepByStep(ApiRequest call, Operation.StepwiseAnswer steps) {
    var acting = new AtomicReference<Optional<Officer>>(Optional.empty());
    ApiReply stopped =
        once(
            call,
            tx ->
                answered(
                    tx,
                    call,
                    (_, _, officer) -> {
                      acting.set(officer);
                      return officer.isPresent() ? GO_ON : Problem.NO_OFFICER.reply();
                    }));
    if (!stopped.equals(GO_ON)) {
      return stopped;
    }
    Operation.Steps done = stepped(call, acting.get().orElseThrow(), steps);
    return done.interrupted()
        ? done.reply()
        : database.inTransaction(call.origin(), tx -> keep(tx, call, done.reply()));
  }

  private static Operation.Steps stepped(
      ApiRequest call, Officer officer, Operation.StepwiseAnswer steps) {
    try {
      return steps.to(call, officer);
    } catch (Trouble e) {
      return Operation.Steps.all(e.problem().reply());
    }
  }

  private Claim claim(Tx tx, ApiRequest call) {
    byte[] request = sealing.request(call.request());
    return answers.claim(tx, call.client().id(), call.key().orElseThrow(), request);
  }

  private ApiReply keep(Tx tx, ApiRequest call, ApiReply reply) {
    answers.keep(tx, call.client().id(), call.key().orElseThrow(), reply.stored());
    return reply;
  }

  /// A refusal is an answer too: what was audited on the way is kept.
  private ApiReply answered(Tx tx, ApiRequest call, Operation.Answer answer) {
    try {
      return answer.to(tx, call, officer(tx, call));
    } catch (Trouble e) {
      return e.problem().reply();
    }
  }

  private Optional<Officer> officer(Tx tx, ApiRequest call) {
    if (call.officer().isEmpty()) {
      return call.client()
          .officer()
          .flatMap(id -> officers.byId(tx, id).or(() -> administrator(tx, call, id)));
    }
    Optional<Officer> named = named(tx, call.officer().get());
    if (!call.client().may(ApiScope.ACT_AS)
        || named.filter(officer -> !call.client().mayActAs(officer)).isPresent()) {
      throw new MayNotAct(named);
    }
    return named;
  }

  /// An administrator acts by a token or a session of their own alone, and in few things.
  private Optional<Officer> administrator(Tx tx, ApiRequest call, UUID id) {
    Optional<Officer> found = officers.administrators().byId(tx, id);
    if (found.isPresent() && !ForAdministrators.OPERATIONS.contains(call.operation())) {
      throw Problem.NOT_FOR_ADMINISTRATORS.trouble();
    }
    return found;
  }

  private Optional<Officer> named(Tx tx, String named) {
    return UUID_TEXT.matcher(named).matches()
        ? officers.byId(tx, UUID.fromString(named))
        : PhoneNumber.parse(named).flatMap(phone -> officers.byPhone(tx, phone));
  }

  /// Ends what was begun: the request names an officer whom its program may not act as.
  private static final class MayNotAct extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Officer> named;

    MayNotAct(Optional<Officer> named) {
      super("may not act", null, false, false);
      this.named = named;
    }

    /// The officer did nothing: the row is about them.
    Audit.Entry entry() {
      return new Audit.Entry(
          Optional.empty(),
          Optional.empty(),
          "api.act-as",
          Channel.API,
          Optional.empty(),
          "refused",
          named.map(
              officer -> new Audit.OnRoster(officer.id(), Optional.empty(), true, "not-its-unit")));
    }
  }
}
