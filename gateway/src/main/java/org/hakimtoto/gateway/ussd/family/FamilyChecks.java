package org.hakimtoto.gateway.ussd.family;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Checker;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.CheckResult.Knowledge;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.family.FamilyLine;
import org.hakimtoto.store.family.FamilyLine.Caller;

/// Whether the reference that was typed is that of this very phone. A wrong check digit reads like
/// any other reference that is not.
public final class FamilyChecks implements Checker {
  private final Database database;
  private final FamilyLine line;

  public FamilyChecks(Database database, FamilyLine line) {
    this.database = database;
    this.line = line;
  }

  @Override
  public Answer check(Check check, String typed, Asker asker) {
    return looked(typed, asker, (tx, reference) -> line.typed(tx, asker.phone(), reference));
  }

  @Override
  public Answer recalled(Check check, String typed, Asker asker) {
    return looked(typed, asker, (tx, reference) -> line.known(tx, asker.phone(), reference));
  }

  private Answer looked(
      String typed, Asker asker, BiFunction<Tx, CaseReference, Optional<Caller>> look) {
    return CaseReference.parse(typed)
        .flatMap(reference ->
            database.inTransaction(
                tx -> look.apply(tx, reference).map(caller -> known(tx, caller, asker))))
        .orElseGet(() -> Answer.Checked.as(Knowledge.UNKNOWN));
  }

  private Answer known(Tx tx, Caller caller, Asker asker) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.FAMILY_CONTACT, caller.contact().toString());
    facts.put(Fact.REFERENCE, caller.reference().shown());
    facts.put(Fact.DISCREET, caller.discreet() ? FamilyDesk.YES : "");
    facts.put(
        Fact.NO_DATE, line.nextDay(tx, caller, asker.now()).isPresent() ? "" : FamilyDesk.YES);
    return new Answer.Checked(Knowledge.KNOWN, caller.reference().digits(), facts);
  }
}
