package org.hakimtoto.store.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.duplicate.Candidate;
import org.hakimtoto.core.duplicate.Suggestions;
import org.hakimtoto.core.duplicate.TwinTraits;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.cases.EventOutbox;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.retention.Purged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A county with thousands of other children, and two reports of one boy among them.
@ExtendWith(WithRealStores.class)
class SuggestDuplicatesIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;

  private RealStores stores;
  private SuggestDuplicates duplicates;
  private Report boy;
  private int serial = 11_111_111;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    duplicates = new SuggestDuplicates(real.sealing());
    boy = Samples.report(real.officer("+254700000001")).report();
  }

  @Test
  void only_likely_twins_are_opened_whatever_else_happens_in_the_county() {
    others(4_000);
    file(boy, NOW);
    file(child(Sex.GIRL, 13), NOW);
    file(child(Sex.BOY, 9), NOW);
    file(boy, NOW.plus(Duration.ofHours(1)));

    assertThat(compareAll()).as("the girl, and the boy of nine").containsExactly(1, 0, 0, 1);
    assertThat(suggested()).containsExactly("1 100", "4 100");
  }

  @Test
  void a_year_a_midnight_and_what_is_not_known_hide_no_twin() {
    file(child(Sex.BOY, 12), NOW);
    file(child(Sex.NOT_KNOWN, 13), NOW.plus(Duration.ofHours(2)));
    file(unknownAge(), NOW.plus(Duration.ofHours(71)));

    compareAll();

    assertThat(suggested()).hasSize(6);
  }

  @Test
  void a_burst_of_alike_reports_opens_no_more_than_the_bound() {
    int burst = Suggestions.MAX_COMPARED + 40;
    alike(burst);
    file(boy, NOW);

    assertThat(compareAll()).containsExactly(Suggestions.MAX_COMPARED);
  }

  /// Each is found by the others as if it were compared alone, however many of them wait.
  @Test
  void alike_reports_that_wait_together_are_compared_together() {
    int alike = SuggestDuplicates.TOGETHER + 3;
    for (int one = 0; one < alike; one++) {
      file(boy, NOW.plusSeconds(one));
    }
    while (planned()) {
      // until nothing is left
    }

    assertThat(comparedTogether()).isEqualTo(SuggestDuplicates.TOGETHER);
    assertThat(comparedTogether()).isEqualTo(3);
    assertThat(comparedTogether()).isZero();
    assertThat(suggested()).hasSize(alike * Suggestions.MAX);
  }

  @Test
  void the_newest_telling_of_a_case_is_the_one_that_is_compared() {
    file(boy, NOW);
    compareAll();
    UUID first = caseOf(serial - 1);
    corrected(first);
    file(child(Sex.GIRL, 13), NOW.plus(Duration.ofHours(2)));
    file(boy, NOW.plus(Duration.ofHours(2)));

    assertThat(compareAll()).as("the girl is compared, the boy is not").containsExactly(1, 0);
  }

  @Test
  void of_two_that_are_told_at_once_one_finds_the_other() {
    file(boy, NOW);
    file(boy, NOW);
    planned();
    planned();

    assertThat(compared()).hasValue(1);
    assertThat(compared()).hasValue(1);
    assertThat(compared()).isEmpty();
  }

  @Test
  void a_key_is_forgotten_after_three_days() {
    file(boy, NOW);
    compareAll();
    stores.change("update twin_key set at = now() - interval '71 hours'");
    Purged.rows(stores);
    assertThat(stores.count("select count(*) from twin_key")).isEqualTo(1);

    stores.change("update twin_key set at = now() - interval '73 hours'");
    Purged.rows(stores);
    assertThat(stores.count("select count(*) from twin_key")).isZero();
  }

  @Test
  void twins_are_found_by_indexes_alone() {
    others(4_000);
    stores.change("analyze twin_key; analyze case_event");
    TwinTraits traits = TwinTraits.of(new Candidate(boy, NOW));

    List<String> plan =
        stores
            .database()
            .inTransaction(tx ->
                tx
                    .rows(
                        "explain (costs off) " + TwinKeys.LIKELY,
                        traits.ofTwins().stream()
                            .map(one -> Buffer.buffer(stores.sealing().twinKey(one)))
                            .toArray(Buffer[]::new),
                        NOW.atOffset(ZoneOffset.UTC),
                        new UUID(1, 1),
                        Suggestions.MAX_COMPARED)
                    .stream()
                    .map(row -> row.getString(0))
                    .toList());

    assertThat(plan)
        .anyMatch(line -> line.contains("using twin_key_alike"))
        .noneMatch(line -> line.contains("Seq Scan"));
  }

  /// Of the same sub-county and hour, each with a key of its own.
  private void others(int count) {
    invent(count, "sha256(e.id::text::bytea)");
  }

  private void alike(int count) {
    byte[] key = stores.sealing().twinKey(TwinTraits.of(new Candidate(boy, NOW)));
    invent(count, "'\\x" + java.util.HexFormat.of().formatHex(key) + "'");
  }

  /// What they tell does not open: whoever opens one is counted all the same.
  private void invent(int count, String key) {
    stores.change(
        """
        insert into case_file (id, reference, stage, track, urgency, county, sub_county, location,
                               opened_at, version, care_stage)
        select gen_random_uuid(), n, 'REPORTED', 'CARE_AND_PROTECTION', 'GREEN', %d, %d, 0,
               '%s'::timestamptz + make_interval(secs => n), 1, 'REPORTED'
          from generate_series(1, %d) n;
        insert into case_event (id, case_id, seq, kind, at, facts, planned_at)
        select gen_random_uuid(), id, 1, 'reported', opened_at, '\\x00', clock_timestamp()
          from case_file where reference <= %d;
        insert into twin_key (event_id, case_id, twin_key, told_at, compared_at)
        select e.id, e.case_id, %s, e.at, clock_timestamp() from case_event e
         where e.facts = '\\x00'
        """
            .formatted(boy.place().county(), boy.place().subCounty(), NOW, count, count, key));
  }

  private Report child(Sex sex, int age) {
    return boy.corrected(new Correction.Child(sex, StatedAge.of(age)));
  }

  private Report unknownAge() {
    return boy.corrected(new Correction.Child(Sex.BOY, StatedAge.NOT_KNOWN));
  }

  private void file(Report report, Instant at) {
    int mine = serial++;
    new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, () -> mine)
        .file(
            stores.sealing().pressKey("s" + mine, report.reporter().phone(), "1"),
            report,
            at,
            CaseReference::shown);
  }

  private UUID caseOf(int filed) {
    return UUID.fromString(
        stores
            .ask(
                "select id from case_file where reference = "
                    + CaseReference.ofSerial(filed).number())
            .getFirst()
            .getFirst());
  }

  /// That it is a girl, noted as planning does.
  private void corrected(UUID caseId) {
    byte[] key =
        stores
            .sealing()
            .twinKey(TwinTraits.of(new Candidate(child(Sex.GIRL, 13), NOW.plusSeconds(60))));
    stores.change(
        """
        insert into case_event (id, case_id, seq, kind, at, facts, planned_at)
        values (gen_random_uuid(), '%1$s', 2, 'report-corrected', '%2$s', '\\x00',
                clock_timestamp());
        insert into twin_key (event_id, case_id, twin_key, told_at, compared_at)
        select id, case_id, '\\x%3$s', at, clock_timestamp() from case_event
         where kind = 'report-corrected'
        """
            .formatted(caseId, NOW.plusSeconds(60), java.util.HexFormat.of().formatHex(key)));
  }

  /// Plans all and compares all; how many were opened for each.
  private List<Integer> compareAll() {
    while (planned()) {
      // until nothing is left
    }
    return java.util.stream.Stream.generate(this::compared)
        .takeWhile(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .toList();
  }

  /// As planning leaves it.
  private boolean planned() {
    var events = new EventOutbox(stores.sealing());
    return stores
        .database()
        .inTransaction(tx -> {
          Optional<StoredEvent> event = events.claim(tx);
          event.ifPresent(told -> {
            duplicates.note(tx, List.of(told));
            events.markPlanned(tx, told.id());
          });
          return event.isPresent();
        });
  }

  private OptionalInt compared() {
    return stores.database().inTransaction(tx -> duplicates.compareNext(tx, List.of()));
  }

  private int comparedTogether() {
    return stores.database().inTransaction(tx -> duplicates.compareSome(tx, List.of()));
  }

  /// Which of the reports, counted as they were filed, has which score.
  private List<String> suggested() {
    return stores
        .ask(
            """
            select n, score from duplicate_suggestion d
              join (select id, row_number() over (order by opened_at, reference) as n
                      from case_file where reference > 100000) c on c.id = d.case_id
             order by 1, 2
            """)
        .stream()
        .map(row -> String.join(" ", row))
        .toList();
  }
}
