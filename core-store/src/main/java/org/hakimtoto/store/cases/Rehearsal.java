package org.hakimtoto.store.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.report.ActingScreens;
import org.hakimtoto.store.report.DraftKey;
import org.hakimtoto.store.report.ReportDrafts;
import org.hakimtoto.store.report.ShownScreen;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.Pins;

/// The report of a child that does not exist, told and filed in a transaction that is never
/// committed: so the statements of a report are known before somebody's life hangs on them.
public final class Rehearsal {
  /// Of no network: nobody has it.
  private static final PhoneNumber NOBODY = new PhoneNumber("+254700000000");

  private static final Area SOMEWHERE = Area.ofSubCounty(47, 1);

  private final Sealing sealing;
  private final Supplier<UUID> ids;
  private final Officers officers;
  private final ReportDrafts drafts;
  private final FileReports reports;

  /// @param serials uniform random numbers of `0 .. CaseReference.SPACE - 1`
  public Rehearsal(Sealing sealing, Supplier<UUID> ids, IntSupplier serials) {
    this.sealing = sealing;
    this.ids = ids;
    this.officers = new Officers(sealing);
    this.drafts = new ReportDrafts(sealing, ids);
    this.reports = new FileReports(sealing, ids, serials);
  }

  /// Whoever calls it rolls back.
  public void play(Tx tx, Instant now) {
    String session = sealing.hash("session", ids.get().toString());
    PressKey press = sealing.pressKey(session, NOBODY, "");
    var key = new DraftKey(session, NOBODY, 1);
    UUID nobody = ids.get();
    var report = report(nobody);
    var _ = officers.registered(tx, NOBODY);
    Pins.rehearse(tx, press, nobody);
    ActingScreens.keep(tx, List.of(new ShownScreen(press, "", false)));
    drafts.save(tx, List.of(new ReportDrafts.Answered(key, Optional.empty(), report, "", now)));
    reports.file(
        tx,
        List.of(
            new FileReport.Told(
                press,
                report,
                Optional.of(key),
                Optional.empty(),
                true,
                now,
                Optional.empty(),
                _ -> "")));
  }

  private static Report report(UUID nobody) {
    return new Report(
        ChildRole.ACCUSED,
        Danger.POLICE_CELL,
        Category.THEFT,
        WithinThreeDays.NOT_ASKED,
        Sex.BOY,
        StatedAge.of(15),
        SOMEWHERE,
        true,
        Whereabouts.POLICE,
        new Guardian.NotKnown(),
        "",
        new Reporter.Verified(nobody, NOBODY, Language.KISWAHILI));
  }
}
