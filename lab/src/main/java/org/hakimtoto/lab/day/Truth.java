package org.hakimtoto.lab.day;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hakimtoto.lab.day.Evidence.Red;
import org.hakimtoto.lab.day.Texted.Text;
import org.hakimtoto.lab.demo.DemoDay;
import org.hakimtoto.lab.load.Ledger;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.notice.VerifyNotices;
import org.jspecify.annotations.Nullable;

/// What is in the database after a day, asked behind the gateways' backs and past the proxy.
final class Truth implements AutoCloseable {
  private static final int LOOK_MILLIS = 250;

  private final Vertx vertx = Vertx.vertx();
  private final DayHouse house;
  private final Database database;
  private final Ledger ledger;

  Truth(DayHouse house) {
    this.house = house;
    this.database = new Database(vertx, house.truth());
    this.ledger = new Ledger(house.truth());
  }

  Database database() {
    return database;
  }

  /// How many texts came to which end, by their class and state.
  SequencedMap<String, Long> fates() {
    return counts(
        database.reading(tx ->
            tx.rows(
                """
                select class || ' ' || lower(state)
                         || case when is_repeat then ', as a repeat' else '' end as name,
                       count(*) as n
                  from message group by 1
                """)));
  }

  SequencedMap<String, Long> cases() {
    return counts(
        database.reading(
            tx -> tx.rows("select urgency as name, count(*) as n from case_file group by 1")));
  }

  private static SequencedMap<String, Long> counts(List<Row> rows) {
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> row.getString("name"), row -> row.getLong("n"), Long::sum, TreeMap::new));
  }

  /// Waits until nothing that is due by the day's clock is on its way. Returns how long that took.
  ///
  /// @param ahead how far the day's clock is from PostgreSQL's
  Duration settled(Duration ahead, Duration most) throws InterruptedException {
    long begun = System.nanoTime();
    var never = new CountDownLatch(1);
    while (unfinished(ahead) > 0 && System.nanoTime() - begun < most.toNanos()) {
      var _ = never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /// Drafts of calls that are over, reports on a gateway's disk, everything that is due.
  long unfinished(Duration ahead) {
    boolean underWay =
        new DemoDay(database).isUnderWay(InstantSource.system().instant().plus(ahead));
    return ledger.backlog() + drafts() + journals() + (underWay ? 1 : 0);
  }

  private long drafts() {
    return database.reading(tx ->
        tx.one("select count(*) as n from report_draft where state = 'OPEN'")
            .map(row -> row.getLong("n"))
            .orElse(0L));
  }

  private long journals() {
    return house.gates().stream()
        .mapToLong(gate -> Math.round(gate.metric("haki_journal_waiting")))
        .sum();
  }

  /// @param met what phones were shown, and how many calls may have made a case besides
  Evidence evidence(Met met, List<Text> texts, Duration ahead, long ownFaults) {
    List<Long> stored = ledger.references();
    return new Evidence(
        met.tally().shown(),
        stored,
        cases().values().stream().mapToLong(n -> n).sum(),
        met.count(Dialler.BEGUN),
        red(texts),
        twice(texts),
        unfinished(ahead),
        chains(),
        ownFaults);
  }

  /// From the commit of what is told until the carrier had it, of each first alert; milliseconds.
  List<Long> delays(List<Text> texts) {
    Map<String, Instant> sent =
        texts.stream()
            .filter(text -> !text.id().isEmpty())
            .collect(Collectors.toMap(Text::id, Text::at, (one, _) -> one));
    return database.reading(tx ->
        tx
            .rows(
                """
                select m.carrier_message_id as id, e.recorded_at as at
                  from message m join case_event e on e.id = m.event_id
                 where m.kind like 'alert%' and m.carrier_message_id is not null
                   and not m.is_repeat
                """)
            .stream()
            .filter(row -> sent.containsKey(row.getString("id")))
            .map(row -> between(row, sent.get(row.getString("id"))))
            .sorted()
            .toList());
  }

  private static long between(Row row, @Nullable Instant sent) {
    OffsetDateTime recorded = row.getOffsetDateTime("at");
    return Duration.between(recorded.toInstant(), Objects.requireNonNull(sent)).toMillis();
  }

  /// An alert counts where the carrier has it, by its own ledger.
  private Red red(List<Text> texts) {
    Set<String> atCarrier =
        texts.stream().filter(Text::taken).map(Text::id).collect(Collectors.toSet());
    long alerted = 0;
    long stated = 0;
    long silent = 0;
    for (Row row : alerts()) {
      String[] ids = row.getArrayOfStrings("ids");
      if (Set.of(ids).stream().anyMatch(atCarrier::contains)) {
        alerted++;
      } else if (row.getLong("ended") > 0) {
        stated++;
      } else {
        silent++;
      }
    }
    return new Red(alerted, stated, silent);
  }

  private List<Row> alerts() {
    return database.reading(tx ->
        tx.rows(
            """
            select f.id,
                   coalesce(array_agg(distinct m.carrier_message_id)
                     filter (where m.carrier_message_id is not null), '{}') as ids,
                   count(*) filter (where m.state in
                     ('AMBIGUOUS', 'FAILED', 'EXPIRED', 'DEAD', 'CANCELLED')) as ended
              from case_file f
              left join message m on m.case_id = f.id and m.kind like 'alert%'
             where f.urgency = 'RED'
             group by f.id
            """));
  }

  /// The same words to the same phone, where they are not told of two things: each of those is a
  /// message of its own. A repeat says that it is one.
  private List<String> twice(List<Text> texts) {
    var messages = kinds(texts);
    return alike(texts).stream()
        .filter(group -> !group.stream().map(Text::id).allMatch(messages::containsKey))
        .map(group -> Texted.masked(group.getFirst().words()))
        .toList();
  }

  /// The kinds of texts in the same words that a phone got of two things, with how many there are.
  SequencedMap<String, Long> ofTwoThings(List<Text> texts) {
    var messages = kinds(texts);
    return alike(texts).stream()
        .filter(group -> group.stream().map(Text::id).allMatch(messages::containsKey))
        .map(group -> String.valueOf(messages.get(group.getFirst().id())))
        .collect(Collectors.toMap(kind -> kind, _ -> 1L, Long::sum, TreeMap::new));
  }

  private static List<List<Text>> alike(List<Text> texts) {
    return texts.stream()
        .filter(Text::taken)
        .filter(text -> !text.saysRepeat())
        .collect(Collectors.groupingBy(text -> text.to() + " " + text.words()))
        .values()
        .stream()
        .filter(group -> group.size() > 1)
        .toList();
  }

  /// The kind of the message that has an id now, of those that came in the same words.
  private Map<String, String> kinds(List<Text> texts) {
    String[] ids = alike(texts).stream().flatMap(List::stream).map(Text::id).toArray(String[]::new);
    return database.reading(tx ->
        tx
            .rows(
                "select carrier_message_id as id, kind from message"
                    + " where carrier_message_id = any($1)",
                (Object) ids)
            .stream()
            .collect(Collectors.toMap(row -> row.getString("id"), row -> row.getString("kind"))));
  }

  private List<String> chains() {
    var sealing = new Sealing(new KeyFile(house.keyFile()).load());
    var faults = new ArrayList<String>();
    new VerifyAudit(database, sealing)
        .verify(List.of())
        .faults()
        .forEach(fault -> faults.add("audit, chain " + fault.shard() + ": " + fault.what()));
    new VerifyNotices(database, sealing)
        .verify()
        .faults()
        .forEach(fault -> faults.add("record of notice: " + fault.what()));
    return faults;
  }

  /// How many entries of the audit there are.
  long audited() {
    return database.reading(tx ->
        tx.one("select count(*) as n from audit_entry").map(row -> row.getLong("n")).orElse(0L));
  }

  @Override
  public void close() {
    ledger.close();
    database.close();
    var _ = vertx.close();
  }
}
