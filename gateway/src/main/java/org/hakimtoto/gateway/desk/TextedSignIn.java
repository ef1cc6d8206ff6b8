package org.hakimtoto.gateway.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.signin.DeskCodePolicy;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.session.DeskCodes.Issued;
import org.hakimtoto.store.session.TextedCodes;

/// Signing in where USSD cannot be dialled: the number, then a code that is texted to it, then the
/// PIN. Nothing that comes before the right code tells a known number from another.
public final class TextedSignIn {
  private final Database database;
  private final Officers officers;
  private final MessageOutbox outbox;
  private final TextedCodes codes;
  private final InstantSource clock;

  /// @param clock of the house
  public TextedSignIn(Stores stores, TextedCodes codes, InstantSource clock) {
    this.database = stores.database();
    this.officers = stores.officers();
    this.outbox = stores.messages();
    this.codes = codes;
    this.clock = clock;
  }

  /// Texts a code to whoever has this number; to nobody when nobody has it, or has had enough.
  ///
  /// @param attempt the secret of this attempt
  /// @return whether a text goes out
  boolean begin(String number, String attempt) {
    Optional<PhoneNumber> phone = PhoneNumber.parse(number);
    return phone.isPresent()
        && database.inTransaction(tx ->
            officers
                .byPhone(tx, phone.get())
                .or(() -> officers.administrators().byPhone(tx, phone.get()))
                .filter(officer -> texted(tx, officer, attempt))
                .isPresent());
  }

  /// Texts a code to an officer who is here already.
  boolean begin(Officer officer, String attempt) {
    return database.inTransaction(tx -> texted(tx, officer, attempt));
  }

  private boolean texted(Tx tx, Officer officer, String attempt) {
    return switch (codes.begin(tx, officer.id(), attempt)) {
      case Issued.Given given -> {
        outbox.add(tx, message(officer, given.code(), clock.instant()));
        yield true;
      }
      case Issued.Refused _, Issued.NotOnDuty _ -> false;
    };
  }

  /// It is not sent when it could not be used any more.
  private static NewMessage message(Officer officer, String code, Instant now) {
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        MessageKind.DESK_CODE.key(),
        MessageKind.DESK_CODE.deliveryClass(),
        Priority.REPLY,
        officer.phone(),
        officer.language(),
        Map.of("desk_code", code),
        now,
        now.plus(DeskCodePolicy.LIFE),
        Addressed.officer(officer.id()));
  }

  /// Whether this is the code that was texted for the attempt.
  boolean code(String attempt, String code) {
    return database.inTransaction(tx -> codes.code(tx, attempt, code));
  }

  /// Whose attempt it is, if code and PIN were right.
  Optional<UUID> pin(String attempt, String pin) {
    return codes.pin(attempt, pin);
  }
}
