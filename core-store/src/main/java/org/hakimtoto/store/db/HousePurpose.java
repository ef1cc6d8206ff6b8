package org.hakimtoto.store.db;

import java.util.Locale;
import java.util.Optional;

/// What a house is for. Cases of a trial and of children are never in one database: what is
/// withheld in a trial would be withheld from a child.
public enum HousePurpose {
  /// Listed numbers alone are texted.
  TRIAL,
  /// For children.
  LIVE;

  /// As people type and read it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What was said of this database; empty: nothing yet.
  public static Optional<HousePurpose> said(Tx tx) {
    return tx.one("select purpose from house_purpose")
        .map(row -> valueOf(row.getString("purpose")));
  }

  /// What this database is for, as far as it tells: a case that came before anybody said is a
  /// child's. Empty: it may become either.
  public static Optional<HousePurpose> of(Tx tx) {
    return said(tx).or(() -> hasCases(tx) ? Optional.of(LIVE) : Optional.empty());
  }

  /// Says it where nobody has. Returns what it is for from now on.
  public HousePurpose claim(Tx tx) {
    Optional<HousePurpose> known = said(tx);
    if (known.isPresent()) {
      return known.get();
    }
    HousePurpose wanted = of(tx).orElse(this);
    tx.change(
        "insert into house_purpose (purpose) values ($1) on conflict do nothing", wanted.name());
    return said(tx).orElse(wanted);
  }

  /// Says it anew while no case is in it; false: there is one, and nothing was changed. Nobody may
  /// file meanwhile.
  public boolean set(Tx tx) {
    tx.send("lock table case_file in share row exclusive mode");
    if (said(tx).filter(this::equals).isPresent()) {
      return true;
    }
    if (hasCases(tx)) {
      return false;
    }
    tx.change(
        """
        insert into house_purpose (purpose) values ($1)
        on conflict (one) do update set purpose = excluded.purpose, since = clock_timestamp()
        """,
        name());
    return true;
  }

  private static boolean hasCases(Tx tx) {
    return tx.one("select 1 from case_file where county <> 99 limit 1").isPresent();
  }
}
