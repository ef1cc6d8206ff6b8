package org.hakimtoto.lab.acceptance.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.roster.ChangeOfficer;
import org.hakimtoto.store.roster.PaperCards;

/// What a supervisor does for an officer at the command line.
public final class Supervisor {
  public static final String CODE = "70421863";

  private final RealStores stores;

  public Supervisor(RealStores stores) {
    this.stores = stores;
  }

  /// Gives the officer a code to begin with, always the same one.
  public void givesCode(String officer) {
    changes(officer, new OfficerChange.NewPin());
  }

  void givesStaffNumber(String officer, String number) {
    changes(officer, new OfficerChange.NewStaffNumber(new StaffNumber(number)));
  }

  /// Prints a card; returns the codes of its lines.
  public List<String> printsCard(String officer) {
    var cards = new PaperCards(stores.sealing());
    var id = stores.officer(officer).id();
    var random = new Random(7);
    return stores
        .database()
        .inTransaction(tx -> cards.make(tx, id, () -> random.nextInt(PaperCards.SPACE), by()))
        .codes();
  }

  private void changes(String officer, OfficerChange change) {
    var changing = new ChangeOfficer(stores.sealing(), () -> Integer.parseInt(CODE));
    var id = stores.officer(officer).id();
    stores.database().inTransaction(tx -> changing.change(tx, id, change, by()));
  }

  private static ChangeOfficer.By by() {
    return new ChangeOfficer.By(
        new Asking(Optional.empty(), Optional.empty()),
        true,
        Channel.CLI,
        RosterReason.BEGINS,
        Instant.EPOCH);
  }
}
