package org.hakimtoto.gateway.ussd.identity;

import java.util.Map;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.IdentityRoom;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.sms.SmsCodes;

/// What a caller decides about who they are.
public final class IdentityDesk implements Room<IdentityRoom.Deeds, Listing, IdentityRoom.Looks> {
  private final SmsCodes codes;

  public IdentityDesk(SmsCodes codes) {
    this.codes = codes;
  }

  @Override
  public Outcome act(Tx tx, IdentityRoom.Deeds deed, Asker asker) {
    return switch (deed) {
      case ISSUE_SMS_CODE -> codeIssued(tx, asker);
      case KEEP_LANGUAGE -> new Outcome.Done();
      case CHANGE_PIN, ACTIVATE, DISOWN_NUMBER -> new Outcome.NotDone(Reason.AGAINST_THE_RULES);
    };
  }

  private Outcome codeIssued(Tx tx, Asker asker) {
    return asker
        .officer()
        .flatMap(officer -> codes.issue(tx, officer))
        .<Outcome>map(code -> new Outcome.Done(Map.of(Fact.SMS_CODE, code)))
        .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }
}
