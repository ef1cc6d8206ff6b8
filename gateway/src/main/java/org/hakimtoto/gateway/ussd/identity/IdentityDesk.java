package org.hakimtoto.gateway.ussd.identity;

import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.signin.DeskCodePolicy;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.registry.OfficerLives;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.IdentityRoom;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.ChangeOfficer;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.OwnAccount;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.session.DeskCodes;
import org.hakimtoto.store.sms.SmsCodes;

/// What a caller decides about who they are.
public final class IdentityDesk implements Room<IdentityRoom.Deeds, Listing, IdentityRoom.Looks> {
  private final Officers officers;
  private final OwnAccount own;
  private final SmsCodes codes;
  private final DeskCodes deskCodes;
  private final PinChecks checks;
  private final OfficerLives lives;

  public IdentityDesk(
      Stores stores, SmsCodes codes, DeskCodes deskCodes, PinChecks checks, OfficerLives lives) {
    this.officers = stores.officers();
    this.own = new OwnAccount(stores.sealing());
    this.codes = codes;
    this.deskCodes = deskCodes;
    this.checks = checks;
    this.lives = lives;
  }

  /// The PIN that is given is shown on this one screen.
  @Override
  public Answer look(IdentityRoom.Looks view, Asker asker) {
    return switch (view) {
      case GIVEN_PIN ->
          checks
              .of(asker)
              .flatMap(officer -> checks.given(officer, asker))
              .<Answer>map(pin -> new Answer.Seen(Map.of(Fact.PIN, pin)))
              .orElseGet(Answer.Nothing::new);
    };
  }

  @Override
  public Outcome act(Tx tx, IdentityRoom.Deeds deed, Asker asker) {
    Optional<Officer> officer =
        officers
            .byPhone(tx, asker.phone())
            .or(() -> beginner(tx, deed, asker))
            .filter(now -> asker.officer().filter(now.id()::equals).isPresent());
    return officer
        .map(now ->
            switch (deed) {
              case ISSUE_SMS_CODE -> codeIssued(tx, now);
              case ISSUE_DESK_CODE -> deskCodeIssued(tx, now);
              case KEEP_LANGUAGE -> languageKept(tx, now, asker);
              case CHANGE_PIN -> pinChanged(tx, now, asker);
              case ACTIVATE -> begun(tx, now, asker);
              case DISOWN_NUMBER -> disowned(tx, now);
            })
        .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }

  /// An administrator chooses a PIN here, or somebody else has the phone, and that is all.
  private Optional<Officer> beginner(Tx tx, IdentityRoom.Deeds deed, Asker asker) {
    return switch (deed) {
      case ACTIVATE, DISOWN_NUMBER -> officers.administrators().byPhone(tx, asker.phone());
      case ISSUE_SMS_CODE, ISSUE_DESK_CODE, KEEP_LANGUAGE, CHANGE_PIN -> Optional.empty();
    };
  }

  private Outcome codeIssued(Tx tx, Officer officer) {
    return codes
        .issue(tx, officer.id())
        .<Outcome>map(code -> new Outcome.Done(Map.of(Fact.SMS_CODE, code)))
        .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }

  private Outcome deskCodeIssued(Tx tx, Officer officer) {
    return switch (deskCodes.issue(tx, officer.id())) {
      case DeskCodes.Issued.Given given -> new Outcome.Done(Map.of(Fact.DESK_CODE, given.code()));
      case DeskCodes.Issued.Refused(DeskCodePolicy.Refusal why) ->
          new Outcome.NotDone(
              switch (why) {
                case NEW_NUMBER -> Reason.NEW_NUMBER;
                case TOO_MANY -> Reason.TOO_MANY_CODES;
              });
      case DeskCodes.Issued.NotOnDuty _ -> new Outcome.NotDone(Reason.NOT_YOURS);
    };
  }

  private Outcome languageKept(Tx tx, Officer officer, Asker asker) {
    own.choose(tx, officer, asker.language());
    return new Outcome.Done();
  }

  private Outcome pinChanged(Tx tx, Officer officer, Asker asker) {
    String proved = asker.place().fact(Fact.PIN_GIVEN);
    long generation = proved.isEmpty() ? 0 : Long.parseLong(proved);
    return done(own.changePin(tx, officer, generation, asker.place().answer(Slot.NEW_PIN)));
  }

  /// The PIN that was given stands on no screen that is kept.
  private Outcome begun(Tx tx, Officer officer, Asker asker) {
    String proof = asker.place().fact(Fact.ACTIVATION);
    String hash = asker.place().answer(Slot.NEW_PIN);
    return proof.isEmpty()
        ? new Outcome.NotDone(Reason.AGAINST_THE_RULES)
        : done(own.begin(tx, officer, proof, hash, asker.language()));
  }

  private static Outcome done(boolean done) {
    return done
        ? new Outcome.Done(Map.of(Fact.PIN, "", Fact.ACTIVATION, ""))
        : new Outcome.NotDone(Reason.AGAINST_THE_RULES);
  }

  /// Whoever has the phone says they are not the officer: nothing is sent there until a supervisor
  /// has looked at it. Of an officer who has begun the phone says nothing of the kind.
  private Outcome disowned(Tx tx, Officer officer) {
    if (Pins.usable(tx, officer.id())) {
      return new Outcome.NotDone(Reason.NOT_YOURS);
    }
    var nobody = new Asking(Optional.empty(), Optional.empty());
    var by = lives.by(nobody, true, Channel.USSD, RosterReason.NOT_ME);
    return lives.change(tx, officer.id(), new OfficerChange.LosePhone(), by)
            instanceof ChangeOfficer.Outcome.Done
        ? new Outcome.Done()
        : new Outcome.NotDone(Reason.NOT_YOURS);
  }
}
