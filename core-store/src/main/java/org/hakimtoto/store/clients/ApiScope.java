package org.hakimtoto.store.clients;

import java.util.Arrays;
import java.util.Optional;
import org.hakimtoto.core.value.WireNames;

/// What a client of the API may be trusted with. A scope opens a door; what happens behind it is
/// still decided by the officer's role and by how the officer stands to the case.
public enum ApiScope {
  CASES_READ,
  CASES_WRITE,
  /// New reports, and nothing that reads a case: for 116, hospitals and schools.
  REPORTS_WRITE,
  HEARINGS_WRITE,
  TRANSFERS_WRITE,
  CONTACTS_WRITE,
  UNITS_READ,
  UNITS_WRITE,
  OFFICERS_READ,
  OFFICERS_WRITE,
  HOLIDAYS_WRITE,
  CAUSE_LISTS_WRITE,
  /// Addresses under which a court's calendar is read without a token.
  CALENDARS_WRITE,
  ROSTERS_WRITE,
  INDICATORS_READ,
  /// Cells of fewer than five children.
  INDICATORS_SMALL_CELLS,
  /// What numbers are measured against: children of counties, beds of institutions.
  FIGURES_WRITE,
  /// Reports about chiefs and officers: nothing that reads cases needs them.
  CONDUCT_READ,
  CONDUCT_WRITE,
  /// By which of two carriers all texts go.
  CARRIER_WRITE,
  LINK_ADMIN,
  /// The menu book that everybody who dials is shown.
  MENUS_WRITE,
  /// Cases that are held, erased, or whose people may be asked for again: an administrator's.
  CASES_KEEP,
  TOKENS_WRITE,
  /// Programs that are sent the events of cases.
  SUBSCRIBERS_WRITE,
  /// Each request names the officer it acts as.
  ACT_AS;

  /// As tokens and the contract spell it: `cases:read`.
  public String words() {
    String name = WireNames.of(this);
    return switch (this) {
      case ACT_AS -> name;
      case INDICATORS_SMALL_CELLS -> "indicators:small-cells";
      default -> {
        int last = name.lastIndexOf('-');
        yield name.substring(0, last) + ":" + name.substring(last + 1);
      }
    };
  }

  public static Optional<ApiScope> of(String words) {
    return Arrays.stream(values()).filter(scope -> scope.words().equals(words)).findFirst();
  }
}
