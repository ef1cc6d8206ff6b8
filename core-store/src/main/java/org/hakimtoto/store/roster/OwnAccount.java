package org.hakimtoto.store.roster;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.KnownOfficers.Known;

/// What officers change of their own, on their own phones: PIN and language. Each is audited in the
/// transaction that changes it. What PIN it is nobody else ever learns: only its hash comes here.
public final class OwnAccount {
  private final KnownOfficers officers;
  private final Sealing sealing;
  private final Audit audit;

  public OwnAccount(Sealing sealing) {
    this.sealing = sealing;
    this.officers = new KnownOfficers(sealing);
    this.audit = new Audit(sealing);
  }

  /// Whether the officer may choose this PIN: it is not easy to guess, and stands in no number of
  /// theirs.
  public boolean mayChoose(Tx tx, Officer officer, String pin) {
    Optional<Known> known = officers.byId(tx, officer.id());
    return PinPolicy.strong(pin, officer.phone(), known.flatMap(Known::staffNumber));
  }

  /// Changes the PIN to the one of a hash that [Pins#hashed] made. What was allowed with the one
  /// before ends: codes for SMS, and dialogues that have proved it.
  ///
  /// @param generation of the PIN that was typed; false when the officer has another one by now
  public boolean changePin(Tx tx, Officer officer, long generation, String hash) {
    lock(tx, officer.id());
    if (generation == 0 || Pins.generation(tx, officer.id()) != generation) {
      return false;
    }
    put(tx, officer.id(), hash);
    audited(tx, officer, "officer.own-pin");
    return true;
  }

  /// Begins: the first PIN and the language, for whoever has proved the code. The code is used up.
  ///
  /// @param proof of [Activations.Verdict.Right]; false when that code opens nothing any more
  public boolean begin(Tx tx, Officer officer, String proof, String hash, Language language) {
    lock(tx, officer.id());
    if (!Activations.stands(tx, officer.id(), proof)) {
      return false;
    }
    Activations.forget(tx, officer.id());
    put(tx, officer.id(), hash);
    speak(tx, officer.id(), language);
    audited(tx, officer, "officer.begin");
    return true;
  }

  /// Speaks another language with the officer from now on, on screens and in texts.
  public void choose(Tx tx, Officer officer, Language language) {
    speak(tx, officer.id(), language);
    audited(tx, officer, "officer.language");
  }

  private static void lock(Tx tx, UUID officer) {
    tx.one("select 1 from officer where id = $1 for no key update", officer);
  }

  private static void put(Tx tx, UUID officer, String hash) {
    Pins.setHashed(tx, officer, hash);
    tx.change("delete from sms_code where officer_id = $1", officer);
  }

  private static void speak(Tx tx, UUID officer, Language language) {
    tx.change("update officer set language = $2 where id = $1", officer, language.code());
  }

  private void audited(Tx tx, Officer officer, String action) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer.id()),
            Optional.of(sealing.phoneIndex(officer.phone())),
            action,
            Channel.USSD,
            Optional.empty(),
            "done"));
  }
}
