package org.hakimtoto.gateway.desk;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.signin.MinistryPolicy;
import org.hakimtoto.core.signin.MinistryPolicy.Asked;
import org.hakimtoto.core.signin.SignInWay;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.gateway.desk.DeskAdmission.Present;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.session.DeskSessions;
import org.hakimtoto.store.session.MinistryAttempts;
import org.hakimtoto.store.session.MinistryAttempts.Taken;

/// Signing in by an account of a ministry's own, whose staff number is an officer's on duty.
/// Whatever was wrong there, the answer is the same.
public final class MinistrySignIn {
  private final Database database;
  private final MinistryProvider provider;
  private final MinistryAttempts attempts;
  private final DeskSessions sessions;
  private final SignIn signIn;
  private final Supplier<String> tokens;

  /// @param tokens of 256 random bits each
  public MinistrySignIn(
      Database database,
      MinistryProvider provider,
      MinistryAttempts attempts,
      DeskSessions sessions,
      SignIn signIn,
      Supplier<String> tokens) {
    this.database = database;
    this.provider = provider;
    this.attempts = attempts;
    this.sessions = sessions;
    this.signIn = signIn;
    this.tokens = tokens;
  }

  /// A browser that goes to sign in there.
  ///
  /// @param address where to
  record Begun(MinistryAttempt attempt, String address) {
    @Override
    public String toString() {
      return "Begun[***]";
    }
  }

  /// What came of it.
  sealed interface Outcome {
    /// @param token of the session
    record Opened(String token) implements Outcome {
      @Override
      public String toString() {
        return "Opened[***]";
      }
    }

    /// The session that was there may do what needs a proof.
    record Proved() implements Outcome {}

    record Refused() implements Outcome {}

    record Away() implements Outcome {}
  }

  /// @param proves the session that is to be proved; empty: one is to begin
  Begun begin(Optional<Present> proves) throws MinistryAway {
    var attempt = new MinistryAttempt(tokens.get());
    var begun = new Begun(attempt, provider.address(attempt));
    Optional<UUID> session = proves.map(present -> present.session().id());
    return database.inTransaction(tx -> {
      attempts.begin(tx, attempt.secret(), session);
      return begun;
    });
  }

  /// Goes on with a browser that came back. It does so once, whatever comes of it.
  Outcome finish(MinistryAttempt attempt, String code, Computer computer) {
    Optional<Taken> taken = database.inTransaction(tx -> attempts.take(tx, attempt.secret()));
    if (taken.isEmpty()) {
      return new Outcome.Refused();
    }
    try {
      return provider
          .idToken(code, attempt)
          .filter(said -> good(said, attempt, taken.get()))
          .flatMap(said -> letIn(said, taken.get(), computer))
          .orElseGet(this::refused);
    } catch (MinistryAway away) {
      return new Outcome.Away();
    }
  }

  private boolean good(JsonObject said, MinistryAttempt attempt, Taken taken) {
    var asked =
        new Asked(
            provider.ministry().issuer(),
            provider.ministry().client(),
            attempt.nonce(),
            taken.begun());
    return MinistryPolicy.against(IdTokens.read(said), asked, taken.now()).isEmpty();
  }

  private Optional<Outcome> letIn(JsonObject said, Taken taken, Computer computer) {
    Optional<UUID> officer =
        IdTokens.staffNumber(said, provider.ministry().staffClaim())
            .flatMap(staff -> database.reading(tx -> attempts.officer(tx, staff)));
    return taken.proves().isEmpty()
        ? officer.map(id -> new Outcome.Opened(signIn.begun(id, SignInWay.OIDC, computer)))
        : officer.filter(id -> proved(id, taken.proves().get())).map(_ -> new Outcome.Proved());
  }

  /// Whether it is a session of the officer who just signed in there.
  private boolean proved(UUID officer, UUID session) {
    return database.inTransaction(Origin.session(session), tx -> proved(tx, officer, session));
  }

  private boolean proved(Tx tx, UUID officer, UUID session) {
    var theirs =
        sessions.of(tx, officer).stream().filter(one -> one.id().equals(session)).findFirst();
    theirs.ifPresent(one -> sessions.proved(tx, one));
    return theirs.isPresent();
  }

  private Outcome refused() {
    return database.inTransaction(tx -> {
      attempts.refused(tx);
      return new Outcome.Refused();
    });
  }
}
