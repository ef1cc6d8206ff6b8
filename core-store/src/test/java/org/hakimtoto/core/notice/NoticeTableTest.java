package org.hakimtoto.core.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.notice.NoticeRow.Said;
import org.hakimtoto.core.notice.NoticeTable.Line;
import org.hakimtoto.core.notice.NoticeTable.NotTold;
import org.hakimtoto.core.notice.NoticeTable.OfHearing;
import org.hakimtoto.core.notice.NoticeTable.Reached;
import org.hakimtoto.core.notice.NoticeTable.Reply.Meaning;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.real.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTableTest {
  private static final Instant START = Instant.parse("2026-11-20T06:00:00Z");
  private static final Instant FIRST_DAY = Instant.parse("2026-12-01T06:00:00Z");
  private static final Instant SECOND_DAY = Instant.parse("2026-12-08T06:00:00Z");
  private static final UUID COURT = id(1);
  private static final UUID HEARING = id(2);
  private static final UUID MENTION = id(3);
  private static final UUID MOTHER = id(11);
  private static final UUID GRANDMOTHER = id(12);
  private static final UUID UNCLE = id(13);
  private static final UUID STEPFATHER = id(14);
  private static final UUID AUNT = id(15);
  private static final UUID CHIEF = id(21);
  private static final UUID OFFICER = id(22);

  private final List<NoticeRow> rows = new ArrayList<>();
  private final List<CaseEvent> events = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private Set<UUID> altered = Set.of();

  @Test
  void theProofOfAWholeCaseReadsAsBefore() throws IOException {
    NoticeTable table = story();

    golden("proof.txt", NoticeText.of(table));
    golden("proof.html", NoticePage.of(table));
  }

  @Test
  void noNumberAndNoNameIsOnThePage() {
    String page = NoticePage.of(story());

    assertThat(page).contains("phone ending 44").doesNotContain("+254", "2547");
    assertThat(page.substring(page.indexOf("<title>"), page.indexOf("</title>")))
        .isEqualTo("<title>Proof of notice 482-137-559");
    assertThat(page).doesNotContain("<script", "http://", "https://", "src=", "url(");
  }

  @Test
  void whatSomebodyWroteIsNoMarkup() {
    set();
    contact(MOTHER, Contact.Relation.PARENT, Contact.Mode.NORMAL);
    told(id(31), MOTHER, 1, "<b>& \"x\"</b>", FIRST_DAY);

    assertThat(NoticePage.of(table())).contains("&lt;b&gt;&amp; &quot;x&quot;&lt;/b&gt;");
  }

  @Test
  void alteredRecordsAreSaidToProveNothing() {
    set();
    altered = Set.of(HEARING);

    assertThat(NoticePage.of(table())).contains("class=\"warning\">WARNING: the records");
    assertThat(NoticeText.of(table())).contains("They prove nothing");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "TOLD, UNDERWAY",
    "TOLD ACCEPTED, UNDERWAY",
    "TOLD ACCEPTED DELIVERED, DELIVERED",
    "TOLD ACCEPTED DELIVERED REPLIED, DELIVERED",
    "TOLD ACCEPTED FAILED, NOT_DELIVERED",
    "TOLD ACCEPTED EXPIRED, NOT_DELIVERED",
    "TOLD ACCEPTED FAILED DELIVERED, DELIVERED",
    "TOLD ACCEPTED UNREPORTED, UNKNOWN",
    "TOLD UNCERTAIN, UNKNOWN",
    "TOLD UNCERTAIN REPEATED ACCEPTED, UNDERWAY",
    "TOLD UNCERTAIN REPEATED UNCERTAIN GIVEN_UP, UNKNOWN",
    "TOLD GIVEN_UP, NOT_SENT",
    "GIVEN_UP, NOT_SENT",
    "TOLD ACCEPTED ABSENT, TRIED_AGAIN",
    "TOLD ACCEPTED ABSENT ACCEPTED DELIVERED, DELIVERED",
    "TOLD ACCEPTED ABSENT GIVEN_UP, NOT_DELIVERED",
    "TOLD ACCEPTED ABSENT CANCELLED, NOT_DELIVERED",
    "TOLD UNCERTAIN REPEATED GIVEN_UP, UNKNOWN",
    "TOLD CANCELLED, NOT_SENT",
  })
  void whatBecameOfAText(String happenings, Reached reached) {
    set();
    contact(MOTHER, Contact.Relation.PARENT, Contact.Mode.NORMAL);
    for (String what : happenings.split(" ", -1)) {
      row(Happening.valueOf(what), id(31), MOTHER, Optional.empty(), 1);
    }

    Line line = only(table()).lines().getFirst();
    assertThat(line.reached()).isEqualTo(reached);
    assertThat(only(table()).notTold().isEmpty()).isEqualTo(reached.mayHaveHeard());
  }

  @Test
  void aTextThatWasCalledOffBeforeItLeftIsNoLine() {
    set();
    row(Happening.CANCELLED, id(31), MOTHER, Optional.empty(), 1);

    assertThat(only(table()).lines()).isEmpty();
  }

  @Test
  void toldOfAnOlderDateIsNotToldOfTheNewOne() {
    set();
    contact(MOTHER, Contact.Relation.PARENT, Contact.Mode.NORMAL);
    told(id(31), MOTHER, 1, "come", FIRST_DAY);
    events.add(
        new CaseEvent.HearingMoved(
            HEARING, FIRST_DAY, SECOND_DAY, 2, MoveReason.HOLIDAY, START.plusSeconds(60)));

    assertThat(only(table()).notTold())
        .extracting(NotTold::contact, NotTold::why)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(MOTHER, NotTold.Why.NOTHING_SENT));
  }

  @Test
  void ofADayThatIsOffOnlyThoseMustHearWhoKnewOfIt() {
    set();
    contact(MOTHER, Contact.Relation.PARENT, Contact.Mode.NORMAL);
    contact(UNCLE, Contact.Relation.RELATIVE, Contact.Mode.NORMAL);
    told(id(31), MOTHER, 1, "come", FIRST_DAY);
    events.add(
        new CaseEvent.HearingCancelled(HEARING, 2, MoveReason.HOLIDAY, START.plusSeconds(60)));

    assertThat(only(table()).notTold()).extracting(NotTold::contact).containsExactly(MOTHER);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "reminder_asks, true, WILL_COME",
    "reminder_asks_discreet, false, CANNOT_COME",
    "reminder_asks_relay, true, WILL_COME",
    "hearing_set_relay, true, PASSED_ON",
    "hearing_moved_relay, false, NOT_PASSED_ON",
    "hearing_set, true, YES",
    "hearing_set, false, NO",
  })
  void whatAReplyMeans(String kind, boolean yes, Meaning meaning) {
    set();
    said(Happening.TOLD, id(31), MOTHER, Optional.empty(), 1, kind, "words", FIRST_DAY, true);
    reply(id(31), MOTHER, yes);

    assertThat(only(table()).lines().getFirst().reply().orElseThrow().meaning()).isEqualTo(meaning);
  }

  @Test
  void oneHearingAloneIsShownWhenAsked() {
    set();
    events.add(new CaseEvent.HearingSet(MENTION, HearingKind.MENTION, COURT, SECOND_DAY, START));

    assertThat(NoticeLines.table(known(), Optional.of(MENTION), START).hearings())
        .extracting(of -> of.hearing().id())
        .containsExactly(MENTION);
    assertThat(table().hearings())
        .extracting(of -> of.hearing().id())
        .containsExactly(HEARING, MENTION);
  }

  /// A plea that is moved once: a mother by text, a grandmother through the chief, an uncle whose
  /// phone fails, a stepfather nobody may contact, an aunt who is phoned.
  private NoticeTable story() {
    set();
    contact(MOTHER, Contact.Relation.PARENT, Contact.Mode.NORMAL);
    contact(GRANDMOTHER, Contact.Relation.GUARDIAN, Contact.Mode.NORMAL);
    contact(UNCLE, Contact.Relation.RELATIVE, Contact.Mode.DISCREET);
    contact(STEPFATHER, Contact.Relation.RELATIVE, Contact.Mode.NONE);
    contact(AUNT, Contact.Relation.FIT_PERSON, Contact.Mode.CALL_ONLY);
    told(id(31), MOTHER, 1, "Haki Mtoto 482-137-559: tafadhali fika Kibra", FIRST_DAY);
    events.add(
        new CaseEvent.HearingMoved(
            HEARING, FIRST_DAY, SECOND_DAY, 2, MoveReason.HOLIDAY, START.plusSeconds(3_600)));
    moved(id(32), MOTHER, Optional.empty(), "hearing_moved", "Haki Mtoto 482-137-559: new date");
    moved(id(33), GRANDMOTHER, Optional.of(CHIEF), "hearing_moved_relay", "HAKI. Tell the family");
    reply(id(33), GRANDMOTHER, true);
    said(
        Happening.TOLD,
        id(34),
        UNCLE,
        Optional.empty(),
        2,
        "hearing_moved_discreet",
        "482-137-559: we meet",
        SECOND_DAY,
        true);
    row(Happening.UNCERTAIN, id(34), UNCLE, Optional.empty(), 2);
    said(
        Happening.REPEATED,
        id(34),
        UNCLE,
        Optional.empty(),
        2,
        "hearing_moved_discreet",
        "REPEAT: 482-137-559: we meet",
        SECOND_DAY,
        true);
    row(Happening.ACCEPTED, id(34), UNCLE, Optional.empty(), 2);
    failed(id(34), UNCLE, "UserInBlacklist");
    office();
    called();
    reminder();
    waiting.add(
        new Waiting(HEARING, 2, UNCLE, START.plusSeconds(90_000), Optional.of("NOT_REACHED")));
    return table();
  }

  private void set() {
    events.add(
        Samples.byStranger(
            Samples.GUARDIAN, false, org.hakimtoto.core.value.Area.ofSubCounty(47, 275)));
    events.add(new CaseEvent.HearingSet(HEARING, HearingKind.PLEA, COURT, FIRST_DAY, START));
  }

  private void contact(UUID id, Contact.Relation relation, Contact.Mode mode) {
    events.add(
        new CaseEvent.ContactSet(
            id,
            new Contact(
                relation,
                mode == Contact.Mode.NONE
                    ? Optional.empty()
                    : Optional.of(new PhoneNumber("+254711998844")),
                mode,
                Language.KISWAHILI,
                false,
                true,
                Optional.empty(),
                LocalTime.of(8, 0),
                LocalTime.of(19, 0)),
            START));
  }

  private void told(UUID message, UUID contact, int version, String words, Instant day) {
    said(
        Happening.TOLD,
        message,
        contact,
        Optional.empty(),
        version,
        "hearing_set",
        words,
        day,
        true);
    row(Happening.ACCEPTED, message, contact, Optional.empty(), version);
    row(Happening.DELIVERED, message, contact, Optional.empty(), version);
  }

  private void moved(
      UUID message, UUID contact, Optional<UUID> officer, String kind, String words) {
    said(Happening.TOLD, message, contact, officer, 2, kind, words, SECOND_DAY, true);
    row(Happening.ACCEPTED, message, contact, officer, 2);
    row(Happening.DELIVERED, message, contact, officer, 2);
  }

  private void reminder() {
    said(
        Happening.TOLD,
        id(36),
        MOTHER,
        Optional.empty(),
        2,
        "reminder_asks",
        "Utakuja? Jibu 1",
        SECOND_DAY,
        false);
    row(Happening.ACCEPTED, id(36), MOTHER, Optional.empty(), 2);
    reply(id(36), MOTHER, true);
  }

  private void office() {
    add(
        Happening.TOLD,
        Optional.of(id(35)),
        Optional.empty(),
        Optional.of(OFFICER),
        2,
        Optional.of(
            new Said(
                "hearing_moved_office",
                "en",
                "HAKI 482-137-559: Kibra",
                "02",
                Optional.of(SECOND_DAY),
                Optional.of(FIRST_DAY),
                true)),
        Optional.empty(),
        "");
    add(
        Happening.UNREPORTED,
        Optional.of(id(35)),
        Optional.empty(),
        Optional.of(OFFICER),
        2,
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private void called() {
    add(
        Happening.CALLED,
        Optional.empty(),
        Optional.of(AUNT),
        Optional.of(OFFICER),
        2,
        Optional.empty(),
        Optional.empty(),
        "reached");
  }

  private void failed(UUID message, UUID contact, String why) {
    add(
        Happening.FAILED,
        Optional.of(message),
        Optional.of(contact),
        Optional.empty(),
        2,
        Optional.empty(),
        Optional.empty(),
        why);
  }

  private void reply(UUID message, UUID contact, boolean yes) {
    add(
        Happening.REPLIED,
        Optional.of(message),
        Optional.of(contact),
        Optional.empty(),
        2,
        Optional.empty(),
        Optional.of(yes),
        "");
  }

  private void row(
      Happening what, UUID message, UUID contact, Optional<UUID> officer, int version) {
    add(
        what,
        Optional.of(message),
        Optional.of(contact),
        officer,
        version,
        what == Happening.TOLD || what == Happening.REPEATED
            ? Optional.of(
                new Said(
                    "reminder",
                    "en",
                    "words",
                    "44",
                    Optional.of(FIRST_DAY),
                    Optional.empty(),
                    false))
            : Optional.empty(),
        what == Happening.REPLIED ? Optional.of(true) : Optional.empty(),
        "");
  }

  private void said(
      Happening what,
      UUID message,
      UUID contact,
      Optional<UUID> officer,
      int version,
      String kind,
      String words,
      Instant day,
      boolean legal) {
    add(
        what,
        Optional.of(message),
        Optional.of(contact),
        officer,
        version,
        Optional.of(
            new Said(
                kind,
                "en",
                words,
                "44",
                Optional.of(day),
                version == 2 && legal ? Optional.of(FIRST_DAY) : Optional.empty(),
                legal)),
        Optional.empty(),
        "");
  }

  private void add(
      Happening what,
      Optional<UUID> message,
      Optional<UUID> contact,
      Optional<UUID> officer,
      int version,
      Optional<Said> said,
      Optional<Boolean> yes,
      String detail) {
    int seq = rows.size() + 1;
    Map<UUID, String> relations =
        Map.of(MOTHER, "parent", GRANDMOTHER, "guardian", UNCLE, "relative", AUNT, "fit-person");
    rows.add(
        new NoticeRow(
            seq,
            HEARING,
            version,
            what,
            message,
            message.isEmpty() ? Optional.of(id(99)) : Optional.empty(),
            contact,
            officer,
            contact.map(relations::get),
            officer.map(one -> one.equals(CHIEF) ? "CHIEF" : "CHILDREN_OFFICER"),
            officer.map(one -> one.equals(CHIEF) ? "Kibera" : "Kibra Children's Office"),
            said,
            yes,
            detail,
            START.plusSeconds(60L * seq)));
  }

  private NoticeTable table() {
    return NoticeLines.table(known(), Optional.empty(), START.plusSeconds(86_400));
  }

  private NoticeLines.Known known() {
    return new NoticeLines.Known(
        CaseReference.parse("482137559").orElseThrow(),
        CaseFile.of(events),
        events,
        Map.of(COURT, "Kibra Law Courts"),
        rows,
        altered,
        waiting);
  }

  private static OfHearing only(NoticeTable table) {
    assertThat(table.hearings()).hasSize(1);
    return table.hearings().getFirst();
  }

  /// `-Dhaki.docs.write=true` writes them anew.
  private static void golden(String name, String printed) throws IOException {
    Path file =
        Path.of("src/test/resources", NoticeTableTest.class.getPackageName().replace('.', '/'))
            .resolve(name);
    if (Boolean.getBoolean("haki.docs.write")) {
      Files.writeString(file, printed);
    }
    try (var in = NoticeTableTest.class.getResourceAsStream(name)) {
      String kept =
          Boolean.getBoolean("haki.docs.write")
              ? Files.readString(file)
              : new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
      assertThat(printed).as(name).isEqualTo(kept);
    }
  }

  private static UUID id(int number) {
    return new UUID(5, number);
  }
}
