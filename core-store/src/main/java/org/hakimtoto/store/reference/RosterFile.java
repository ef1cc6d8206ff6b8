package org.hakimtoto.store.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.PhoneNumber;

/// A whole roster, understood: pure. A unit is described the same way in all its rows, and a number
/// stands once, so the order of the rows means nothing.
public record RosterFile(List<RosterRow> rows, List<RosterResult.RefusedLine> refused) {
  public RosterFile {
    rows = List.copyOf(rows);
    refused = List.copyOf(refused);
  }

  /// Good rows and refused ones. Throws [CsvTable.BadCsv] when the file as a whole is no roster.
  public static RosterFile read(String file, String csv, Gazetteer gazetteer) {
    return read(file, csv, new Reader(gazetteer, true));
  }

  /// The same for doors that may set no PIN: a row with one is refused.
  public static RosterFile readWithoutPins(String file, String csv, Gazetteer gazetteer) {
    return read(file, csv, new Reader(gazetteer, false));
  }

  private static RosterFile read(String file, String csv, Reader reader) {
    RosterRow.lines(file, csv).forEach(reader::take);
    return new RosterFile(reader.rows, reader.refused);
  }

  /// The same without the rows that something speaks against.
  public RosterFile refusing(Function<RosterRow, Optional<String>> against) {
    var kept = new ArrayList<RosterRow>();
    var all = new ArrayList<>(refused);
    for (RosterRow row : rows) {
      Optional<String> why = against.apply(row);
      why.ifPresentOrElse(
          reason -> all.add(new RosterResult.RefusedLine(row.line(), reason)), () -> kept.add(row));
    }
    return new RosterFile(kept, all);
  }

  /// The units of the good rows, each once.
  public List<UnitDraft> units() {
    return rows.stream().map(RosterRow::unit).distinct().toList();
  }

  private static final class Reader {
    final List<RosterRow> rows = new ArrayList<>();
    final List<RosterResult.RefusedLine> refused = new ArrayList<>();
    private final Map<String, UnitDraft> units = new HashMap<>();
    private final Set<PhoneNumber> phones = new HashSet<>();
    private final Set<StaffNumber> staffNumbers = new HashSet<>();
    private final Gazetteer gazetteer;
    private final boolean pins;

    Reader(Gazetteer gazetteer, boolean pins) {
      this.gazetteer = gazetteer;
      this.pins = pins;
    }

    void take(CsvTable.Line line) {
      try {
        rows.add(understood(line.row().orElseThrow(() -> new RosterRow.Refusal(line.fault()))));
      } catch (RosterRow.Refusal e) {
        refused.add(new RosterResult.RefusedLine(line.line(), String.valueOf(e.getMessage())));
      }
    }

    private RosterRow understood(CsvTable.Row row) {
      require(rows.size() < RosterRow.MAX_ROWS, "more than the most rows of one file");
      require(
          pins || row.cell("pin").isEmpty(),
          "pin: a file sets none; './haki roster codes' gives codes to choose one with");
      RosterRow understood = RosterRow.of(row, gazetteer);
      UnitDraft unit = understood.unit();
      require(
          unit.equals(units.getOrDefault(unit.code(), unit)),
          "an earlier row describes this unit in another way");
      require(
          understood.staffNumber().filter(staffNumbers::contains).isEmpty(),
          "staff_number: stands in an earlier row");
      require(phones.add(understood.phone()), "phone: stands in an earlier row");
      understood.staffNumber().ifPresent(staffNumbers::add);
      units.put(unit.code(), unit);
      return understood;
    }

    private static void require(boolean holds, String reason) {
      if (!holds) {
        throw new RosterRow.Refusal(reason);
      }
    }
  }
}
