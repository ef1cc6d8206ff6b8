package org.hakimtoto.gateway.ussd.identity;

import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Callers;
import org.hakimtoto.gateway.ussd.journey.Checker;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reported;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.roster.BorrowedPhones;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.PaperCards;

/// Checks who an officer is on another's phone. Nothing that is shown before PIN and card were
/// right tells a staff number that is somebody's from one that is nobody's.
public final class BorrowedChecks implements Checker {
  private final Database database;
  private final Officers officers;
  private final PaperCards cards;
  private final BorrowedPhones borrowed;

  public BorrowedChecks(Stores stores, BorrowedPhones borrowed) {
    this.database = stores.database();
    this.officers = stores.officers();
    this.cards = new PaperCards(stores.sealing());
    this.borrowed = borrowed;
  }

  @Override
  public Answer check(Check check, String typed, Asker asker) {
    return check == Check.STAFF_NUMBER
        ? StaffNumber.parse(typed).map(this::asked).orElseGet(Answer.Unavailable::new)
        : told(borrowed.check(guess(typed, asker)), asker);
  }

  /// A guess whose verdict was never reached: it is asked for again.
  @Override
  public Answer recalled(Check check, String typed, Asker asker) {
    return check == Check.STAFF_NUMBER
        ? check(check, typed, asker)
        : borrowed
            .verdictOf(asker.press())
            .map(verdict -> told(verdict, asker))
            .orElseGet(Answer.NotKnown::new);
  }

  /// The place of an office that is wider than a sub-county is none that a child is found by.
  private Answer asked(StaffNumber staff) {
    return database.reading(tx -> {
      int line = cards.asked(tx, staff);
      String area =
          officers
              .areaOfStaff(tx, staff)
              .filter(Area::atLeastSubCounty)
              .map(Callers::fact)
              .orElse("");
      return new Answer.Checked(
          CheckResult.Taking.TAKEN,
          staff.digits(),
          Map.of(Fact.ROW, Integer.toString(line), Fact.STAFF_AREA, area));
    });
  }

  /// Without a staff number nobody's is looked at, and it is wrong as any.
  private static BorrowedPhones.Guess guess(String typed, Asker asker) {
    StaffNumber staff =
        StaffNumber.parse(asker.place().answer(Slot.STAFF_NUMBER))
            .orElseGet(() -> new StaffNumber("000"));
    return new BorrowedPhones.Guess(asker.press(), asker.phone(), staff, typed);
  }

  private static Answer told(BorrowedPhones.Verdict verdict, Asker asker) {
    return switch (verdict) {
      case BorrowedPhones.Verdict.Right right ->
          Answer.Checked.as(
              placed(asker) ? CheckResult.Card.GRANTED : CheckResult.Card.PLACELESS,
              Fact.BORROWER,
              right.officer().toString());
      case BorrowedPhones.Verdict.Wrong _ -> Answer.Checked.as(CheckResult.Card.WRONG);
    };
  }

  private static boolean placed(Asker asker) {
    return Optional.of(asker.place()).flatMap(Reported::of).isPresent();
  }
}
