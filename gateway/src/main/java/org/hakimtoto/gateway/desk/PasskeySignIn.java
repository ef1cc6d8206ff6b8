package org.hakimtoto.gateway.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.signin.PasskeyPolicy;
import org.hakimtoto.core.signin.PasskeyPolicy.Refusal;
import org.hakimtoto.core.signin.PasskeyPolicy.Use;
import org.hakimtoto.core.signin.SignInWay;
import org.hakimtoto.gateway.desk.DeskAdmission.Present;
import org.hakimtoto.gateway.desk.PasskeyCeremony.Made;
import org.hakimtoto.gateway.desk.PasskeyCeremony.Public;
import org.hakimtoto.gateway.desk.PasskeyCeremony.Shown;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.session.DeskSessions;
import org.hakimtoto.store.session.Passkey;
import org.hakimtoto.store.session.Passkeys;

/// Signing in by a passkey that was added in a session before, and proving a session by it.
/// Whatever was wrong with one, the answer is the same.
public final class PasskeySignIn {
  private static final long SECONDS = PasskeyPolicy.ATTEMPT.toSeconds();

  private final Database database;
  private final Passkeys passkeys;
  private final DeskSessions sessions;
  private final SignIn signIn;
  private final PasskeyCeremony ceremony = new PasskeyCeremony();
  private final Supplier<UUID> ids;
  private final Supplier<String> challenges;
  private final SignInNotices notices;

  /// @param challenges of 256 random bits each
  public PasskeySignIn(
      Database database,
      Passkeys passkeys,
      DeskSessions sessions,
      SignIn signIn,
      Supplier<UUID> ids,
      Supplier<String> challenges,
      SignInNotices notices) {
    this.database = database;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.signIn = signIn;
    this.ids = ids;
    this.challenges = challenges;
    this.notices = notices;
  }

  /// What a browser is told to have a passkey shown.
  record Asked(String challenge, String host, long seconds) {}

  /// What a browser is told to have a passkey made.
  ///
  /// @param user what the authenticator keeps of whom: nothing about a person
  /// @param name told to the officer by the authenticator
  /// @param has none of these is made again
  record Offered(
      String challenge,
      String host,
      long seconds,
      String user,
      String name,
      List<Long> algorithms,
      List<String> has) {}

  sealed interface Adding {
    record Offer(Offered offered) implements Adding {}

    record Added() implements Adding {}

    record Against(Refusal why) implements Adding {}

    /// It was not made here and now, or is somebody's already.
    record NotGood() implements Adding {}
  }

  record Listed(UUID passkey, String device, Instant added, Optional<Instant> used) {}

  record All(List<Listed> passkeys) {}

  /// @param session that is to be proved; empty: one is to begin
  Asked ask(PasskeyPlace place, Optional<Present> session) {
    String challenge = challenges.get();
    Use use = session.isPresent() ? Use.PROVE : Use.ENTER;
    database.inTransaction(tx -> {
      passkeys.ask(tx, challenge, use, session.map(present -> present.session().id()));
      return challenge;
    });
    return new Asked(challenge, place.host(), SECONDS);
  }

  /// The token of the session that begins.
  Optional<String> enter(Shown shown, PasskeyPlace place, Computer computer) {
    Optional<UUID> officer =
        database.inTransaction(tx -> {
          Optional<UUID> known = whose(tx, shown, place, Use.ENTER, Optional.empty());
          if (known.isEmpty()) {
            passkeys.refused(tx);
          }
          return known;
        });
    return officer.map(id -> signIn.begun(id, SignInWay.PASSKEY, computer));
  }

  /// Whether it is a passkey of the officer whose session this is; then the session is proved.
  boolean prove(Present present, Shown shown, PasskeyPlace place) {
    return database.inTransaction(
        present.origin(),
        tx -> {
          boolean own =
              whose(tx, shown, place, Use.PROVE, Optional.of(present.session().id()))
                  .filter(present.officer().id()::equals)
                  .isPresent();
          if (own) {
            sessions.proved(tx, present.session());
          } else {
            passkeys.refused(tx);
          }
          return own;
        });
  }

  private Optional<UUID> whose(
      Tx tx, Shown shown, PasskeyPlace place, Use use, Optional<UUID> session) {
    if (!passkeys.answered(tx, shown.challenge(), use, session)) {
      return Optional.empty();
    }
    return passkeys
        .find(tx, shown.credentialId())
        .flatMap(passkey ->
            ceremony
                .accepted(shown, passkey, place)
                .map(count -> {
                  passkeys.used(tx, passkey, count);
                  return passkey.officer();
                }));
  }

  Adding offer(Present present, PasskeyPlace place) {
    String challenge = challenges.get();
    UUID session = present.session().id();
    return database.inTransaction(tx ->
        passkeys
            .against(tx, present.session())
            .<Adding>map(Adding.Against::new)
            .orElseGet(() -> {
              passkeys.ask(tx, challenge, Use.ADD, Optional.of(session));
              return new Adding.Offer(
                  offered(present.officer(), challenge, place, has(tx, present)));
            }));
  }

  private static Offered offered(
      Officer officer, String challenge, PasskeyPlace place, List<String> has) {
    return new Offered(
        challenge,
        place.host(),
        SECONDS,
        PasskeyCeremony.user(officer.id()),
        "Haki Mtoto, " + officer.unit().name(),
        PasskeyCeremony.ALGORITHMS,
        has);
  }

  private List<String> has(Tx tx, Present present) {
    return passkeys.of(tx, present.officer().id()).stream()
        .map(one -> PasskeyCeremony.text(one.credentialId()))
        .toList();
  }

  Adding add(Present present, Made made, PasskeyPlace place, String device) {
    return database.inTransaction(
        present.origin(),
        tx -> {
          Optional<UUID> session = Optional.of(present.session().id());
          if (!passkeys.answered(tx, made.challenge(), Use.ADD, session)) {
            return new Adding.NotGood();
          }
          Optional<Refusal> against = passkeys.against(tx, present.session());
          return against
              .<Adding>map(Adding.Against::new)
              .orElseGet(() ->
                  ceremony
                      .accepted(made, place)
                      .filter(half -> passkeys.add(tx, passkey(present, half, device)))
                      .<Adding>map(_ -> added(tx, present))
                      .orElseGet(Adding.NotGood::new));
        });
  }

  private Adding added(Tx tx, Present present) {
    notices.passkeyAdded(tx, present.officer().id());
    return new Adding.Added();
  }

  private Passkey passkey(Present present, Public half, String device) {
    return new Passkey(
        ids.get(),
        present.officer().id(),
        half.credentialId(),
        half.credential(),
        half.signCount(),
        half.mayBeCopied(),
        device,
        present.session().now(),
        Optional.empty());
  }

  All list(Present present) {
    return new All(
        database.reading(tx -> passkeys.of(tx, present.officer().id())).stream()
            .map(one -> new Listed(one.id(), one.device(), one.added(), one.used()))
            .toList());
  }

  boolean end(Present present, UUID passkey) {
    return database.inTransaction(
        present.origin(), tx -> passkeys.end(tx, present.officer().id(), passkey));
  }
}
