package org.hakimtoto.core.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.notice.NoticeRecords.AUNT;
import static org.hakimtoto.core.notice.NoticeRecords.CHIEF;
import static org.hakimtoto.core.notice.NoticeRecords.FIRST_DAY;
import static org.hakimtoto.core.notice.NoticeRecords.GRANDMOTHER;
import static org.hakimtoto.core.notice.NoticeRecords.HEARING;
import static org.hakimtoto.core.notice.NoticeRecords.MOTHER;
import static org.hakimtoto.core.notice.NoticeRecords.OFFICER;
import static org.hakimtoto.core.notice.NoticeRecords.SECOND_DAY;
import static org.hakimtoto.core.notice.NoticeRecords.START;
import static org.hakimtoto.core.notice.NoticeRecords.STEPFATHER;
import static org.hakimtoto.core.notice.NoticeRecords.UNCLE;
import static org.hakimtoto.core.notice.NoticeRecords.id;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.notice.NoticeRow.Said;
import org.junit.jupiter.api.Test;

/// The printed proof of notice: what stands on it, and what never does.
class NoticeProofTest {
  private final NoticeRecords records = new NoticeRecords();

  @Test
  void the_proof_of_a_whole_case_reads_as_before() throws IOException {
    NoticeTable table = story();

    golden("proof.txt", NoticeText.of(table));
    golden("proof.html", NoticePage.of(table));
  }

  @Test
  void no_number_and_no_name_is_on_the_page() {
    String page = NoticePage.of(story());

    assertThat(page).contains("phone ending 44").doesNotContain("+254", "2547");
    assertThat(page.substring(page.indexOf("<title>"), page.indexOf("</title>")))
        .isEqualTo("<title>Proof of notice 482-137-559");
    assertThat(page).doesNotContain("<script", "http://", "https://", "src=", "url(");
  }

  @Test
  void what_somebody_wrote_is_no_markup() {
    records.hearingSet();
    records.contact(MOTHER, Contact.Relation.PARENT, Contact.Mode.NORMAL);
    records.told(id(31), MOTHER, 1, "<b>& \"x\"</b>", FIRST_DAY);

    assertThat(NoticePage.of(records.table())).contains("&lt;b&gt;&amp; &quot;x&quot;&lt;/b&gt;");
  }

  @Test
  void altered_records_are_said_to_prove_nothing() {
    records.hearingSet();
    records.altered(Set.of(HEARING));

    assertThat(NoticePage.of(records.table())).contains("class=\"warning\">WARNING: the records");
    assertThat(NoticeText.of(records.table())).contains("They prove nothing");
  }

  /// A plea that is moved once: a mother by text, a grandmother through the chief, an uncle whose
  /// phone fails, a stepfather nobody may contact, an aunt who is phoned.
  private NoticeTable story() {
    records.hearingSet();
    records.contact(MOTHER, Contact.Relation.PARENT, Contact.Mode.NORMAL);
    records.contact(GRANDMOTHER, Contact.Relation.GUARDIAN, Contact.Mode.NORMAL);
    records.contact(UNCLE, Contact.Relation.RELATIVE, Contact.Mode.DISCREET);
    records.contact(STEPFATHER, Contact.Relation.RELATIVE, Contact.Mode.NONE);
    records.contact(AUNT, Contact.Relation.FIT_PERSON, Contact.Mode.CALL_ONLY);
    records.told(id(31), MOTHER, 1, "Haki Mtoto 482-137-559: tafadhali fika Kibra", FIRST_DAY);
    records.happened(
        new CaseEvent.HearingMoved(
            HEARING, FIRST_DAY, SECOND_DAY, 2, MoveReason.HOLIDAY, START.plusSeconds(3_600)));
    moved(id(32), MOTHER, Optional.empty(), "hearing_moved", "Haki Mtoto 482-137-559: new date");
    moved(id(33), GRANDMOTHER, Optional.of(CHIEF), "hearing_moved_relay", "HAKI. Tell the family");
    records.reply(id(33), GRANDMOTHER, true);
    records.said(
        Happening.TOLD,
        id(34),
        UNCLE,
        Optional.empty(),
        2,
        "hearing_moved_discreet",
        "482-137-559: we meet",
        SECOND_DAY,
        true);
    records.row(Happening.UNCERTAIN, id(34), UNCLE, Optional.empty(), 2);
    records.said(
        Happening.REPEATED,
        id(34),
        UNCLE,
        Optional.empty(),
        2,
        "hearing_moved_discreet",
        "REPEAT: 482-137-559: we meet",
        SECOND_DAY,
        true);
    records.row(Happening.ACCEPTED, id(34), UNCLE, Optional.empty(), 2);
    failed(id(34), UNCLE, "UserInBlacklist");
    office();
    called();
    reminder();
    records.waits(
        new Waiting(HEARING, 2, UNCLE, START.plusSeconds(90_000), Optional.of("NOT_REACHED")));
    return records.table();
  }

  private void moved(
      UUID message, UUID contact, Optional<UUID> officer, String kind, String words) {
    records.said(Happening.TOLD, message, contact, officer, 2, kind, words, SECOND_DAY, true);
    records.row(Happening.ACCEPTED, message, contact, officer, 2);
    records.row(Happening.DELIVERED, message, contact, officer, 2);
  }

  private void reminder() {
    records.said(
        Happening.TOLD,
        id(36),
        MOTHER,
        Optional.empty(),
        2,
        "reminder_asks",
        "Utakuja? Jibu 1",
        SECOND_DAY,
        false);
    records.row(Happening.ACCEPTED, id(36), MOTHER, Optional.empty(), 2);
    records.reply(id(36), MOTHER, true);
  }

  private void office() {
    records.add(
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
    records.add(
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
    records.add(
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
    records.add(
        Happening.FAILED,
        Optional.of(message),
        Optional.of(contact),
        Optional.empty(),
        2,
        Optional.empty(),
        Optional.empty(),
        why);
  }

  /// `-Dhaki.docs.write=true` writes them anew.
  private static void golden(String name, String printed) throws IOException {
    Path file =
        Path.of("src/test/resources", NoticeProofTest.class.getPackageName().replace('.', '/'))
            .resolve(name);
    if (Boolean.getBoolean("haki.docs.write")) {
      Files.writeString(file, printed);
    }
    try (var in = NoticeProofTest.class.getResourceAsStream(name)) {
      String kept =
          Boolean.getBoolean("haki.docs.write")
              ? Files.readString(file)
              : new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
      assertThat(printed).as(name).isEqualTo(kept);
    }
  }
}
