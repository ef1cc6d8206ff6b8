package org.hakimtoto.gateway.desk;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.FourEyes;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.signin.SessionPolicy;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.gateway.api.endpoint.Admission;
import org.hakimtoto.gateway.api.endpoint.MinuteRates;
import org.hakimtoto.gateway.api.endpoint.Quota;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.redis.Rates;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.session.DeskSession;
import org.hakimtoto.store.session.DeskSessions;

/// Lets officers in by their session: each asks as themselves, from a page of the desk that was
/// made for that session. A page that another officer's sign-in has overtaken asks in vain.
public final class DeskAdmission implements Admission {
  /// Requests of one officer within a minute, from all computers together.
  static final int PER_MINUTE = 600;

  private static final String NAME = "desk";

  private final Database database;
  private final Officers officers;
  private final DeskSessions sessions;
  private final MinuteRates rates;
  private final Supplier<Set<String>> origins;

  /// @param origins under which the desk's pages stand
  public DeskAdmission(
      Stores stores, DeskSessions sessions, Rates rates, Supplier<Set<String>> origins) {
    this.database = stores.database();
    this.officers = stores.officers();
    this.sessions = sessions;
    this.rates = new MinuteRates(rates, NAME);
    this.origins = origins;
  }

  /// An officer at the desk, now.
  ///
  /// @param administrator whether the officer looks after the roster, and sees no case
  record Present(DeskSession session, Officer officer, boolean administrator) {
    /// Whether the officers of their own unit are theirs to look after.
    boolean supervises() {
      return FourEyes.theirs(
          new FourEyes.Second(officer, administrator), officer.unit(), FourEyes.Eyes.ANY);
    }

    Origin origin() {
      return Origin.session(session.id());
    }
  }

  @Override
  public Shown shown(HttpServerRequest request) {
    return shown(DeskHead.of(request));
  }

  Shown shown(DeskHead head) {
    if (head.foreign()) {
      return new Shown.Refused(Problem.AS_ONESELF);
    }
    if (!head.fromDesk(origins.get())) {
      return new Shown.Refused(Problem.ELSEWHERE);
    }
    boolean use = !(head.live() && head.reads());
    return head.token()
        .flatMap(token -> head.page().map(page -> page + " " + token))
        .<Shown>map(secret -> new Shown.Secret(secret, use))
        .orElseGet(() -> new Shown.Refused(Problem.SIGN_IN));
  }

  /// Who is at the desk, if the page that asks was made for that session.
  Optional<Present> present(Shown.Secret secret) {
    String[] shown = secret.value().split(" ", 2);
    return present(shown[1], secret.use())
        .filter(now -> now.session().id().toString().equals(shown[0]));
  }

  @Override
  public Entry enter(Shown.Secret secret) {
    Optional<Present> present = present(secret);
    if (present.isEmpty()) {
      return new Entry.Refused(Problem.SIGN_IN);
    }
    Officer officer = present.get().officer();
    Quota quota = rates.take(officer.id(), PER_MINUTE);
    return quota.admits()
        ? new Entry.Admitted(caller(present.get()), quota)
        : new Entry.Refused(Problem.TOO_MANY, Optional.of(quota));
  }

  /// Whose session a token opens.
  ///
  /// @param use whether that is written down as use of it
  Optional<Present> present(String token, boolean use) {
    Optional<Present> present =
        database.reading(
            tx -> sessions.byToken(tx, token).flatMap(session -> present(tx, session)));
    present
        .map(Present::session)
        .filter(session -> use && SessionPolicy.worthNoting(session.used(), session.now()))
        .ifPresent(session ->
            database.inTransaction(tx -> {
              sessions.used(tx, session);
              return session;
            }));
    return present;
  }

  private Optional<Present> present(Tx tx, DeskSession session) {
    UUID id = session.officer();
    return officers
        .byId(tx, id)
        .map(officer -> new Present(session, officer, false))
        .or(() ->
            officers
                .administrators()
                .byId(tx, id)
                .map(officer -> new Present(session, officer, true)));
  }

  private static Caller caller(Present present) {
    DeskSession session = present.session();
    Officer officer = present.officer();
    boolean proved = SessionPolicy.proved(session.proved(), session.now());
    var client =
        new ApiClient(
            officer.id(),
            NAME,
            present.administrator()
                ? OfficerScopes.ofAdministrator(proved)
                : OfficerScopes.of(officer.role(), proved),
            Optional.of(officer.id()),
            PER_MINUTE,
            Optional.empty());
    Set<ApiScope> afterProof =
        present.administrator()
            ? OfficerScopes.ofAdministratorAfterProof()
            : OfficerScopes.afterProof(officer.role());
    return new Caller(client, Optional.of(session.id()), afterProof);
  }
}
