package org.hakimtoto.store.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hakimtoto.store.cases.FileReport.Told;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.db.Grouped;
import org.hakimtoto.store.db.Transactions;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;

/// Reports that many callers send at once share a transaction ([Grouped]), and each is shown its
/// reference only after COMMIT. Where they cannot be filed together each is filed alone, so that
/// one that cannot be filed costs no other.
public final class FileTogether {
  private final Transactions database;
  private final AnswerOnce once;
  private final BiFunction<Tx, List<Told>, Map<PressKey, String>> filing;
  private final Grouped<Told, Optional<String>> grouped = new Grouped<>(this::file);

  /// @param filing files them all within the transaction and returns their screens; one that has
  ///   none is filed alone
  public FileTogether(
      Transactions database,
      AnswerOnce once,
      BiFunction<Tx, List<Told>, Map<PressKey, String>> filing) {
    this.database = database;
    this.once = once;
    this.filing = filing;
  }

  /// Returns the screen to show; empty when nobody knows whether it was saved. Throws another
  /// [StoreFault] than an unknown COMMIT when it was certainly not saved.
  ///
  /// @param alone files it where it cannot be filed together with others
  public Optional<String> file(Told told, Supplier<Optional<String>> alone) {
    database.mustNotBeInside();
    Optional<String> shown;
    try {
      shown = grouped.call(told);
    } catch (StoreFault.CommitUnknown e) {
      return once.lookedFor(told.press());
    } catch (StoreFault.Unavailable e) {
      throw e;
    } catch (RuntimeException e) {
      // whichever it was that could not be filed fails alone
      shown = Optional.empty();
    }
    return shown.or(alone);
  }

  /// The screens, in the order of the reports; empty: alone.
  private List<Optional<String>> file(List<Told> reports) {
    Map<PressKey, String> screens = database.inTransaction(tx -> filing.apply(tx, reports));
    return reports.stream().map(told -> Optional.ofNullable(screens.get(told.press()))).toList();
  }
}
