package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.OfficerRules.Refusal;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.KnownOfficers.Known;
import org.hakimtoto.store.roster.KnownOfficers.Standing;

/// Changes an officer's place on the roster, in the caller's transaction: what goes with it (PIN,
/// code for SMS, tokens, what is kept under the number) goes in the same, and the audit names who
/// did it.
public final class ChangeOfficer {
  private final Sealing sealing;
  private final KnownOfficers officers;
  private final IntSupplier codes;
  private final Audit audit;

  /// @param codes uniform random numbers of `0 .. PinPolicy.ACTIVATION_SPACE - 1`
  public ChangeOfficer(Sealing sealing, IntSupplier codes) {
    this.sealing = sealing;
    this.officers = new KnownOfficers(sealing);
    this.codes = codes;
    this.audit = new Audit(sealing);
  }

  /// Who asks, by which way, and why.
  ///
  /// @param claimed whether the names were only said: nobody proved to be one of them
  /// @param now of the house
  public record By(
      Asking asking, boolean claimed, Channel channel, RosterReason reason, Instant now) {}

  public sealed interface Outcome {
    /// @param code to begin with, to be told once; empty: the PIN is as before
    /// @param emptied the unit that has nobody on duty now and had somebody before
    record Done(Known officer, Optional<String> code, Optional<Unit> emptied) implements Outcome {
      @Override
      public String toString() {
        return "Done[" + officer.officer().id() + "]";
      }
    }

    record NotDone(Refusal why) implements Outcome {}
  }

  public Outcome change(Tx tx, UUID id, OfficerChange change, By by) {
    // locked first, so that what is looked at is what is changed
    var locked = tx.one("select 1 from officer where id = $1 for no key update", id);
    Optional<Known> found = locked.flatMap(_ -> officers.byId(tx, id));
    if (found.filter(known -> known.standing() != Standing.RETIRED).isEmpty()) {
      return new Outcome.NotDone(Refusal.NOT_IN_SERVICE);
    }
    Known before = found.get();
    return against(tx, change, before.officer(), by.asking())
        .or(() -> taken(tx, id, change))
        .<Outcome>map(Outcome.NotDone::new)
        .orElseGet(() -> changed(tx, before, change, by));
  }

  /// What the rules say against it.
  public static Optional<Refusal> against(
      Tx tx, OfficerChange change, Officer officer, Asking asking) {
    return OfficerRules.against(change, officer, Administrators.among(tx, officer), asking);
  }

  private Outcome changed(Tx tx, Known before, OfficerChange change, By by) {
    Officer officer = before.officer();
    Optional<String> code =
        switch (change) {
          case OfficerChange.Retire _ -> retired(tx, officer);
          case OfficerChange.Move move -> moved(tx, officer, move);
          case OfficerChange.NewNumber number -> renumbered(tx, before, number.number(), by.now());
          case OfficerChange.LosePhone _ -> lost(tx, officer);
          case OfficerChange.NewPin _ -> Optional.of(newCode(tx, officer));
          case OfficerChange.NewStaffNumber staff -> numbered(tx, officer, staff.number());
          case OfficerChange.MakeAdministrator _ -> marked(tx, officer, true);
          case OfficerChange.EndAdministrator _ -> marked(tx, officer, false);
        };
    tx.change("delete from sms_code where officer_id = $1", officer.id());
    audit.write(tx, entry(officer.id(), change.action(), by));
    Optional<Unit> emptied =
        before.standing() == Standing.ON_DUTY
            ? Optional.of(officer.unit()).filter(unit -> !staffed(tx, unit))
            : Optional.empty();
    return new Outcome.Done(officers.byId(tx, officer.id()).orElseThrow(), code, emptied);
  }

  private Optional<String> retired(Tx tx, Officer officer) {
    tx.change(
        "update officer set retired_at = clock_timestamp(), suspended_at = null where id = $1",
        officer.id());
    forgetSecrets(tx, officer);
    ApiClients.revokeOf(tx, officer.id());
    NumberTraces.forget(tx, List.of(index(officer.phone())));
    return Optional.empty();
  }

  private static Optional<String> moved(Tx tx, Officer officer, OfficerChange.Move move) {
    Role role = move.role().orElse(officer.role());
    tx.change(
        """
        update officer set unit_id = $2, role = $3, posted_at = clock_timestamp() where id = $1
        """,
        officer.id(),
        move.to().id(),
        role.name());
    return Optional.empty();
  }

  /// Whoever had lost the phone gets a code with the new number: the PIN went with the phone.
  private Optional<String> renumbered(Tx tx, Known before, PhoneNumber number, Instant now) {
    UUID id = before.officer().id();
    Buffer index = index(number);
    tx.change(
        "update officer set phone = $2, phone_index = $3, suspended_at = null where id = $1",
        id,
        Buffer.buffer(sealing.phone("officer", id, number)),
        index);
    NumberTraces.forget(tx, List.of(index(before.officer().phone()), index));
    NumberTraces.unsureForFamilies(tx, List.of(index), now);
    return before.standing() == Standing.SUSPENDED
        ? Optional.of(newCode(tx, before.officer()))
        : Optional.empty();
  }

  private static Optional<String> lost(Tx tx, Officer officer) {
    tx.change(
        "update officer set suspended_at = coalesce(suspended_at, clock_timestamp()) where id = $1",
        officer.id());
    forgetSecrets(tx, officer);
    return Optional.empty();
  }

  /// What opens something in the officer's name; a card is as lost as the phone beside it.
  private static void forgetSecrets(Tx tx, Officer officer) {
    Pins.forget(tx, officer.id());
    Activations.forget(tx, officer.id());
    PaperCards.forget(tx, officer.id());
  }

  /// The PIN before is gone at once, so that one who knows it has nothing to type.
  private String newCode(Tx tx, Officer officer) {
    String code = PinPolicy.activationCode(codes.getAsInt());
    tx.change("update officer set suspended_at = null where id = $1", officer.id());
    Pins.forget(tx, officer.id());
    Activations.give(tx, sealing, officer.id(), code);
    return code;
  }

  /// What waits for the one they were so far, texts and proposals, is not for the one they are.
  private static Optional<String> marked(Tx tx, Officer officer, boolean administrator) {
    tx.change(
        """
        update officer set posted_at = clock_timestamp(),
                           administrator_since = case when $2 then clock_timestamp() end
         where id = $1
        """,
        officer.id(),
        administrator);
    return Optional.empty();
  }

  private Optional<String> numbered(Tx tx, Officer officer, StaffNumber number) {
    StaffNumbers.put(tx, sealing, officer.id(), number);
    return Optional.empty();
  }

  static Audit.Entry entry(UUID officer, String action, By by) {
    return new Audit.Entry(
        by.asking().by(),
        Optional.empty(),
        action,
        by.channel(),
        Optional.empty(),
        "done",
        Optional.of(
            new Audit.OnRoster(
                officer, by.asking().second(), by.claimed(), WireNames.of(by.reason()))));
  }

  private Optional<Refusal> taken(Tx tx, UUID id, OfficerChange change) {
    return switch (change) {
      case OfficerChange.NewNumber number ->
          tx.one(
                  "select 1 from officer where phone_index = any(haki_either($1)) and retired_at is"
                      + " null",
                  index(number.number()))
              .map(_ -> Refusal.NUMBER_TAKEN);
      case OfficerChange.NewStaffNumber staff ->
          StaffNumbers.holder(tx, sealing, staff.number())
              .map(holder -> holder.equals(id) ? Refusal.NOTHING_NEW : Refusal.STAFF_NUMBER_TAKEN);
      case OfficerChange.Retire _,
          OfficerChange.Move _,
          OfficerChange.LosePhone _,
          OfficerChange.NewPin _,
          OfficerChange.MakeAdministrator _,
          OfficerChange.EndAdministrator _ ->
          Optional.empty();
    };
  }

  static boolean staffed(Tx tx, Unit unit) {
    return tx.one(
            """
            select 1 from officer
             where unit_id = $1 and retired_at is null and suspended_at is null
               and administrator_since is null limit 1
            """,
            unit.id())
        .isPresent();
  }

  private Buffer index(PhoneNumber number) {
    return Buffer.buffer(sealing.phoneIndex(number));
  }
}
