package org.hakimtoto.lab.acceptance.decisions;

import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.store.real.RealStores;

/// A year that nobody lived, in the tables that numbers are told from.
public final class InventedYear {
  /// Run as one: the seed holds for one connection only.
  private final List<String> year = new ArrayList<>();

  private final RealStores stores;

  public InventedYear(RealStores stores) {
    this.stores = stores;
  }

  /// Invented facts of a year, more of them in counties with more people.
  public void passes() {
    year.add("select setseed(0.4)");
    facts(
        "REPORTED",
        "(array['THEFT','ASSAULT','SEXUAL','BEATEN','NEGLECT','ABANDONED','LOST','STREET',"
            + "'MARRIAGE_FGM','TRUANCY'])[1 + floor(10 * random() ^ 1.6)]",
        "(array['RED','AMBER','GREEN'])[1 + floor(3 * random())]",
        "null",
        "null",
        1300);
    facts(
        "ACCEPTED",
        "null",
        "(array['RED','AMBER','GREEN'])[1 + floor(3 * random())]",
        "null",
        "(60 * floor(5 + 200 * random() ^ 3))::bigint",
        2100);
    facts("CUSTODY_STARTED", "null", "null", kind(), "null", 400);
    facts("CUSTODY_ENDED", "null", "null", kind(), "(3600 * floor(4 + 90 * random()))", 360);
    facts("COURT_CLOCK_KEPT", "null", "null", "null", "null", 210);
    facts("COURT_CLOCK_MISSED", "null", "null", "null", "null", 34);
    facts("HEARING_HELD", "null", "null", "null", "null", 700);
    facts("HEARING_MOVED", "null", "null", reason(), "null", 190);
    facts("HEARING_CANCELLED", "null", "null", reason(), "null", 40);
    facts(
        "DIVERTED",
        "null",
        "null",
        "(array['BEFORE_CHARGE','AFTER_CHARGE'])[1 + floor(2 * random() ^ 2)]",
        "null",
        120);
    facts(
        "PLACED",
        "null",
        "null",
        "(array['PLACE_OF_SAFETY','PLACEMENT','COURT_PLACEMENT'])[1 + floor(3 * random())]",
        "null",
        150);
    facts(
        "CLOSED",
        "null",
        "null",
        "(array['RETURNED_HOME','NOT_FOUNDED','DIVERSION_COMPLETED','DISCHARGED','DUPLICATE'])[1 +"
            + " floor(5 * random() ^ 1.5)]",
        "null",
        900);
    facts("ORDERED", "null", "null", "null", "null", 80);
    facts("GUARDIAN_TOLD", "null", "null", "null", "null", 330);
    facts("AFTERCARE", "null", "null", "'COURT_PLACEMENT'", "null", 31);
    quarters();
    casesAndTexts();
    stores.change(String.join(";", year));
  }

  private void quarters() {
    year.add(
        "insert into indicator_quarter (quarter, kind, word, days, n) values ('2026-10-01', 'CAME',"
            + " 'DELIVERED', 0, 120), ('2026-10-01', 'CAME', 'NOT_DELIVERED', 0, 18),"
            + " ('2026-10-01', 'CAME', 'NONE', 0, 31), ('2026-10-01', 'AWAY', 'DELIVERED', 0, 22),"
            + " ('2026-10-01', 'AWAY', 'NOT_DELIVERED', 0, 9), ('2026-10-01', 'AWAY', 'NONE', 0,"
            + " 17), ('2026-10-01', 'STAGE', 'REPORTED>INTAKE', 1, 60), ('2026-10-01', 'STAGE',"
            + " 'ARREST>PROSECUTION_DECISION', 2, 20), ('2026-10-01', 'STAGE',"
            + " 'PROSECUTION_DECISION>PLEA', 6, 14), ('2026-10-01', 'STAGE', 'PLEA>HEARINGS', 21,"
            + " 12)");
    year.add(
        "insert into county_children select code, 100000 + 10000 * code, 'invented, 2019' from"
            + " county");
    year.add("insert into unit_beds select id, 60 from unit where agency = 'PRISONS'");
  }

  private void casesAndTexts() {
    year.add(
        "insert into case_file (id, reference, stage, track, urgency, county, sub_county,"
            + " location, opened_at, version, custody) select gen_random_uuid(), i, 'ARREST',"
            + " 'CONFLICT_WITH_THE_LAW', 'RED', "
            + county()
            + ", 1, 1, now(), 1, "
            + kind()
            + " from generate_series(1, 90) i");
    year.add(
        "insert into message (id, kind, class, priority, phone, phone_index, language, facts,"
            + " state, due_at, deadline, created_at) select gen_random_uuid(),"
            + " (array['alert_red','alert_amber','alert_green'])[1 + floor(3 * random())], 'A', 1,"
            + " '', '', 'en', '', (array['DELIVERED','ACCEPTED','AMBIGUOUS','FAILED','EXPIRED'])[1"
            + " + floor(5 * random() ^ 4)], now(), now(), timestamptz '2026-11-20 09:00+03' from"
            + " generate_series(1, 1500)");
  }

  private static String kind() {
    return "(array['POLICE_CELL','REMAND_HOME','PLACE_OF_SAFETY','INSTITUTION'])[1 + floor(4 *"
        + " random() ^ 1.7)]";
  }

  private static String reason() {
    return "(array['WITNESS_ABSENT','ADVOCATE_NOT_READY','COURT_NOT_SITTING','HOLIDAY','OTHER'])[1"
        + " + floor(5 * random())]";
  }

  private static String county() {
    return "48 - (1 + floor(47 * random() ^ 2))::int";
  }

  private void facts(
      String kind, String category, String urgency, String detail, String seconds, int times) {
    year.add(
        "insert into indicator_fact (day, county, sub_county, kind, category, urgency, detail,"
            + " value_seconds) select date '2025-12-01' + floor(365 * random())::int, "
            + county()
            + ", 1, '"
            + kind
            + "', "
            + category
            + ", "
            + urgency
            + ", "
            + detail
            + ", "
            + seconds
            + " from generate_series(1, "
            + times
            + ")");
  }
}
