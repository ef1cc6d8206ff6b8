package org.hakimtoto.gateway.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.signin.SessionPolicy;
import org.hakimtoto.core.signin.SignInWay;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.desk.DeskAdmission.Present;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.session.DeskCodes;
import org.hakimtoto.store.session.DeskSession;
import org.hakimtoto.store.session.DeskSessions;

/// What officers do with sessions of their own. Whatever was wrong with a number or a code, and
/// whoever is not known, the answer is the same.
public final class SignIn {
  private final Database database;
  private final DeskCodes codes;
  private final TextedSignIn texted;
  private final DeskSessions sessions;
  private final DeskAdmission admission;
  private final Supplier<UUID> ids;
  private final Supplier<String> tokens;
  private final SignInNotices notices;

  /// @param tokens of 256 random bits each
  public SignIn(
      Database database,
      DeskCodes codes,
      TextedSignIn texted,
      DeskSessions sessions,
      DeskAdmission admission,
      Supplier<UUID> ids,
      Supplier<String> tokens,
      SignInNotices notices) {
    this.database = database;
    this.codes = codes;
    this.texted = texted;
    this.sessions = sessions;
    this.admission = admission;
    this.ids = ids;
    this.tokens = tokens;
    this.notices = notices;
  }

  /// Who is at the desk, for their pages.
  ///
  /// @param session told back by each page with what it asks
  /// @param language of the desk's pages
  /// @param administrator whether they look after the roster, and see no case
  /// @param supervises whether they look after the officers of their unit
  public record Me(
      UUID session,
      UUID officer,
      Role role,
      String unit,
      String unitName,
      Language language,
      boolean administrator,
      boolean supervises,
      Instant since,
      long idleSeconds) {
    static Me of(Present present) {
      DeskSession session = present.session();
      Officer officer = present.officer();
      return new Me(
          session.id(),
          officer.id(),
          officer.role(),
          officer.unit().code(),
          officer.unit().name(),
          session.language(),
          present.administrator(),
          present.supervises(),
          session.began(),
          SessionPolicy.IDLE.toSeconds());
    }
  }

  /// @param current whether it is the one that asks
  public record Listed(
      UUID session, String device, SignInWay way, Instant since, Instant used, boolean current) {}

  /// All sessions of the one who asks.
  public record Sessions(List<Listed> sessions) {}

  /// Signs in with a number and the code that was read on its phone. The token of the session is
  /// told here and nowhere else.
  Optional<String> byCode(String number, String code, Computer computer) {
    Optional<PhoneNumber> phone = PhoneNumber.parse(number);
    // a number that is none is looked for as well
    PhoneNumber looked = phone.orElseGet(() -> new PhoneNumber("+99900000000"));
    return database
        .inTransaction(tx -> codes.spend(tx, looked, code))
        .map(officer -> begun(officer, SignInWay.USSD, computer));
  }

  /// The token of a session that begins for an officer who has proved to be that.
  String begun(UUID officer, SignInWay way, Computer computer) {
    var session =
        new DeskSessions.Beginning(
            ids.get(), officer, way, tokens.get(), computer.name(), computer.mark());
    return database.inTransaction(
        Origin.session(session.id()),
        tx -> {
          notices.signsIn(tx, officer, computer);
          sessions.begin(tx, session);
          return session.token();
        });
  }

  /// Begins an attempt by text. Its secret is told whether anybody has the number or not.
  String attempt() {
    return tokens.get();
  }

  /// What is done about an attempt after it was answered: how long it takes tells nobody anything.
  boolean text(String number, String attempt) {
    return texted.begin(number, attempt);
  }

  boolean textedCode(String attempt, String code) {
    return texted.code(attempt, code);
  }

  /// The token of the session.
  Optional<String> byText(String attempt, String pin, Computer computer) {
    return texted.pin(attempt, pin).map(officer -> begun(officer, SignInWay.SMS, computer));
  }

  /// @param use whether somebody does something
  Optional<Me> me(String token, boolean use) {
    return admission.present(token, use).map(Me::of);
  }

  Optional<Sessions> list(Present present) {
    UUID here = present.session().id();
    List<DeskSession> all = database.reading(tx -> sessions.of(tx, present.officer().id()));
    return Optional.of(
        new Sessions(
            all.stream()
                .map(one ->
                    new Listed(
                        one.id(),
                        one.device(),
                        one.way(),
                        one.began(),
                        one.used(),
                        one.id().equals(here)))
                .toList()));
  }

  /// Ends one of the officer's sessions. False when it is none of theirs.
  boolean end(Present present, UUID session) {
    return database.inTransaction(
        present.origin(), tx -> sessions.end(tx, present.officer().id(), session));
  }

  /// Ends all of them.
  boolean endAll(Present present) {
    return database.inTransaction(
        present.origin(),
        tx -> {
          sessions.endAll(tx, present.officer().id());
          return true;
        });
  }

  /// Speaks another of the desk's languages to the officer. False where it speaks no such one.
  boolean speak(Present present, String language) {
    return DeskWords.speaks(language)
        && database.inTransaction(
            present.origin(),
            tx -> {
              sessions.speak(tx, present.session(), new Language(language));
              return true;
            });
  }

  /// Texts a code to whoever is here, for what needs one where USSD cannot be dialled.
  boolean text(Present present, String attempt) {
    return texted.begin(present.officer(), attempt);
  }

  /// The same as [#prove] with the PIN, behind a code that was texted.
  boolean proveByText(Present present, String attempt, String pin) {
    boolean right = texted.pin(attempt, pin).filter(present.officer().id()::equals).isPresent();
    return right
        && database.inTransaction(
            present.origin(),
            tx -> {
              sessions.proved(tx, present.session());
              return true;
            });
  }

  /// Takes a code once more, for what needs one.
  boolean prove(Present present, String code) {
    return database.inTransaction(
        present.origin(),
        tx -> {
          boolean right = codes.spend(tx, present.officer().id(), code);
          if (right) {
            sessions.proved(tx, present.session());
          }
          return right;
        });
  }
}
