package org.hakimtoto.core.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.notice.NoticeRow.Said;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.real.Samples;

/// The records of one case of which a proof of notice is made.
final class NoticeRecords {
  static final Instant START = Instant.parse("2026-11-20T06:00:00Z");
  static final Instant FIRST_DAY = Instant.parse("2026-12-01T06:00:00Z");
  static final Instant SECOND_DAY = Instant.parse("2026-12-08T06:00:00Z");
  static final UUID COURT = id(1);
  static final UUID HEARING = id(2);
  static final UUID MENTION = id(3);
  static final UUID MOTHER = id(11);
  static final UUID GRANDMOTHER = id(12);
  static final UUID UNCLE = id(13);
  static final UUID STEPFATHER = id(14);
  static final UUID AUNT = id(15);
  static final UUID CHIEF = id(21);
  static final UUID OFFICER = id(22);

  private final List<NoticeRow> rows = new ArrayList<>();
  private final List<CaseEvent> events = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private Set<UUID> altered = Set.of();

  void happened(CaseEvent event) {
    events.add(event);
  }

  void waits(Waiting open) {
    waiting.add(open);
  }

  void altered(Set<UUID> hearings) {
    altered = hearings;
  }

  void hearingSet() {
    events.add(Samples.byStranger(Samples.GUARDIAN, false, Area.ofSubCounty(47, 275)));
    events.add(new CaseEvent.HearingSet(HEARING, HearingKind.PLEA, COURT, FIRST_DAY, START));
  }

  void contact(UUID id, Contact.Relation relation, Contact.Mode mode) {
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

  void told(UUID message, UUID contact, int version, String words, Instant day) {
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

  void reply(UUID message, UUID contact, boolean yes) {
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

  void row(Happening what, UUID message, UUID contact, Optional<UUID> officer, int version) {
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

  void said(
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

  void add(
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

  NoticeTable table() {
    return NoticeLines.table(known(), Optional.empty(), START.plusSeconds(86_400));
  }

  NoticeLines.Known known() {
    return new NoticeLines.Known(
        CaseReference.parse("482137559").orElseThrow(),
        CaseFile.of(events),
        events,
        Map.of(COURT, "Kibra Law Courts"),
        rows,
        altered,
        waiting);
  }

  static UUID id(int number) {
    return new UUID(5, number);
  }
}
