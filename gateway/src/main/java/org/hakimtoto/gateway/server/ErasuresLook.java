package org.hakimtoto.gateway.server;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.erase.EraseCase;
import org.hakimtoto.store.erase.Erasure;
import org.hakimtoto.store.erase.ErasureFile;

/// Whether what was erased is erased in this database as well: a backup that was restored still has
/// it, and the list outside the database knows.
///
/// @param faults what keeps a gateway from serving
/// @param warnings what should be mended
public record ErasuresLook(List<String> faults, List<String> warnings) {
  public ErasuresLook {
    faults = List.copyOf(faults);
    warnings = List.copyOf(warnings);
  }

  /// @param list empty: nobody keeps one
  public static ErasuresLook at(Database database, Optional<ErasureFile> list) {
    return list.map(file -> at(database, file))
        .orElseGet(() ->
            new ErasuresLook(
                List.of(),
                List.of(
                    "no list of erasures: after a restore nothing keeps what was erased from"
                        + " being read (HAKI_ERASURES_PATH)")));
  }

  static ErasuresLook at(Database database, ErasureFile file) {
    List<Erasure> list;
    try {
      list = file.read();
    } catch (ErasureFile.FileTrouble trouble) {
      return new ErasuresLook(
          List.of(trouble.getMessage() + " (HAKI_ERASURES_PATH; haki erase list prints it)"),
          List.of());
    }
    return database.reading(tx -> of(EraseCase.readable(tx, list), EraseCase.notIn(tx, list)));
  }

  /// @param readable cases of the list that can be read here
  /// @param unlisted cases erased here that the list does not name
  private static ErasuresLook of(long readable, long unlisted) {
    return new ErasuresLook(
        readable == 0
            ? List.of()
            : List.of(
                "cases that were erased can be read again, as after a restore: "
                    + readable
                    + " (haki erase replay with the file of HAKI_ERASURES_PATH)"),
        unlisted == 0
            ? List.of()
            : List.of(
                "the list of erasures lacks "
                    + unlisted
                    + ": haki erase list, into the file of HAKI_ERASURES_PATH"));
  }
}
