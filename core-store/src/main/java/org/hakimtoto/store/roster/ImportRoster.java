package org.hakimtoto.store.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.reference.RosterFile;
import org.hakimtoto.store.reference.RosterResult;
import org.hakimtoto.store.reference.RosterRow;
import org.hakimtoto.store.roster.KnownOfficers.Known;

/// Brings a roster in: good rows are taken, wrong ones refused with their line and reason, in one
/// transaction. Units are known by their code, officers by their number; what is known like this
/// already is left alone. Who stands in no row of a unit the file names is told, and retired only
/// when that is asked for. One import at a time: another one is refused meanwhile.
public final class ImportRoster {
  /// The advisory lock of imports: an arbitrary number of our own.
  private static final long LOCK = 0x4841_4b49_0001L;

  private final Database database;
  private final Sealing sealing;
  private final Pins pins;
  private final Units units;
  private final Supplier<UUID> ids;
  private final ChangeOfficer officers;

  public ImportRoster(Database database, Sealing sealing, Pins pins, Supplier<UUID> ids) {
    this.database = database;
    this.sealing = sealing;
    this.pins = pins;
    this.units = new Units(sealing, ids);
    this.ids = ids;
    // an import makes no codes to begin with
    this.officers =
        new ChangeOfficer(
            sealing,
            () -> {
              throw new IllegalStateException("an import makes no codes");
            });
  }

  /// How a file is brought in.
  ///
  /// @param tryOnly nothing is changed: the result says what would be
  /// @param retireMissing officers who stand in no row of a unit the file names are retired; not
  ///   when a row was refused, for it may be theirs
  /// @param twoAgree a role that opens children's files is given only where two have agreed, also
  ///   to whom the roster does not know yet
  public record Way(boolean tryOnly, boolean retireMissing, ChangeOfficer.By by, boolean twoAgree) {
    public Way(boolean tryOnly, boolean retireMissing, ChangeOfficer.By by) {
      this(tryOnly, retireMissing, by, false);
    }
  }

  /// @param missing officers who stand in no row of a unit the file names
  /// @param retired how many of these were
  /// @param gone officers as they were, who have left the roster, their unit or their number
  /// @param emptied units that have nobody on duty now and had somebody before
  /// @param forTwo rows that were refused because two have to agree
  public record Imported(
      RosterResult result,
      List<Known> missing,
      int retired,
      List<Officer> gone,
      List<Unit> emptied,
      List<RosterRow> forTwo) {
    public Imported {
      forTwo = List.copyOf(forTwo);
      missing = List.copyOf(missing);
      gone = List.copyOf(gone);
      emptied = List.copyOf(emptied);
    }
  }

  /// Throws [CsvTable.BadCsv] when the file as a whole is no roster.
  public RosterResult bringIn(String file, String csv, Gazetteer gazetteer) {
    return bringIn(file, csv, gazetteer, new Way(false, false, unnamed())).result();
  }

  /// The same in a way.
  public Imported bringIn(String file, String csv, Gazetteer gazetteer, Way way) {
    return bringIn(RosterFile.read(file, csv, gazetteer), way);
  }

  /// The same of a file that was read.
  public Imported bringIn(RosterFile roster, Way way) {
    try {
      return database.inTransaction(tx -> {
        Imported imported = bringIn(tx, roster, way);
        if (way.tryOnly()) {
          throw new OnlyTried(imported);
        }
        return imported;
      });
    } catch (OnlyTried tried) {
      return tried.imported;
    }
  }

  /// The same within a transaction of the caller's, for doors that may set no PIN: a row with one
  /// is refused, and a role that opens children's files takes two who agree.
  ///
  /// @param by who brings it in, and by which door
  public Imported bringInWithoutPins(
      Tx tx, String file, String csv, Gazetteer gazetteer, ChangeOfficer.By by) {
    RosterFile roster = RosterFile.readWithoutPins(file, csv, gazetteer);
    return bringIn(tx, roster, new Way(false, false, by, true));
  }

  /// The same by an administrator: a row of another agency or place is refused, be it for the unit
  /// as the file tells of it, the unit as it is, or where the officer is now.
  public Imported bringInWithin(
      Tx tx, Officer administrator, String csv, Gazetteer gazetteer, ChangeOfficer.By by) {
    var place = new OnesPlace(tx, administrator.unit(), new KnownOfficers(sealing));
    RosterFile roster = RosterFile.readWithoutPins("body", csv, gazetteer).refusing(place::against);
    return bringIn(tx, roster, new Way(false, false, by, true));
  }

  private static ChangeOfficer.By unnamed() {
    return new ChangeOfficer.By(
        new Asking(Optional.empty(), Optional.empty()),
        true,
        Channel.CLI,
        RosterReason.ROSTER_FILE,
        Instant.EPOCH);
  }

  private Imported bringIn(Tx tx, RosterFile roster, Way way) {
    if (tx.one("select 1 where pg_try_advisory_xact_lock($1)", LOCK).isEmpty()) {
      throw new StoreFault.Busy("another roster is being imported; try again when it is in");
    }
    int units = this.units.putAll(tx, roster.units(), Optional.empty());
    return new RosterRun(tx, way, sealing, pins, ids, officers).of(roster, units);
  }

  /// Carries the result out of a transaction that must not stay.
  private static final class OnlyTried extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Imported imported;

    OnlyTried(Imported imported) {
      super("only tried", null, false, false);
      this.imported = imported;
    }
  }
}
