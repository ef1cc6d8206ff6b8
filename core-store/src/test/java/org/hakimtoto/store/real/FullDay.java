package org.hakimtoto.store.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.roster.ImportRoster;

/// Fills a day of a court, for tests of what becomes of it.
public final class FullDay {
  public static final String REGISTRY = "+254700000005";
  public static final String OTHER_REGISTRY = "+254700000077";

  private final RealStores stores;
  private final ChangeCase change;

  public FullDay(RealStores stores) {
    this.stores = stores;
    this.change = new ChangeCase(stores.database(), stores.sealing(), UUID::randomUUID);
  }

  public ChangeCase change() {
    return change;
  }

  /// As many new cases, the first filed first.
  public List<CaseReference> cases(int many) {
    var file =
        new FileReport(
            stores.database(),
            stores.sealing(),
            UUID::randomUUID,
            () -> ThreadLocalRandom.current().nextInt(CaseReference.SPACE));
    var report = Samples.report(stores.officer("+254700000001")).report();
    var references = new ArrayList<CaseReference>();
    for (int i = 0; i < many; i++) {
      String session = UUID.randomUUID().toString();
      String shown =
          file.file(
                  stores.sealing().pressKey(session, report.reporter().phone(), "1"),
                  report,
                  Samples.FRIDAY_NIGHT,
                  CaseReference::shown)
              .orElseThrow();
      references.add(CaseReference.parse(shown).orElseThrow());
    }
    return references;
  }

  /// Sets a mention at the officer's court.
  public void set(CaseReference reference, Officer officer, Instant when, Instant now) {
    UUID court = officer.unit().id();
    done(
        reference,
        officer,
        new CaseCommand.SetHearing(UUID.randomUUID(), HearingKind.MENTION, court, when),
        now);
  }

  public void done(CaseReference reference, Officer officer, CaseCommand command, Instant now) {
    assertThat(change.change(reference, command, officer, Channel.API, now, OptionalInt.empty()))
        .isInstanceOf(ChangeCase.Outcome.Done.class);
  }

  /// A second court of the same area, with one officer.
  public Officer anotherCourt() {
    String csv =
        """
        unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin
        court-other,JUDICIARY,Other Registry,Nairobi City,Kibra,,COURT_REGISTRY,en,+254700000077,483516
        """;
    var _ =
        new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID)
            .bringIn("test", csv, stores.gazetteer());
    return stores.officer(OTHER_REGISTRY);
  }

  /// Days and how many hearings each has.
  public List<String> days(String where) {
    return stores
        .ask(
            "select (at at time zone 'Africa/Nairobi')::date as day, count(*) from hearing where "
                + where
                + " group by 1 order by 1")
        .stream()
        .map(row -> row.getFirst() + " " + row.getLast())
        .toList();
  }
}
