package org.hakimtoto.notifier.planner;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.NumberStanding;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.plan.HearingRound;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.reference.Holidays;

/// A day in court and those around it, for tests.
public final class Rounds {
  static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  public static final UUID EVENT = new UUID(9, 9);
  public static final Addressed.HearingVersion SECOND =
      new Addressed.HearingVersion(new UUID(7, 1), 2);
  static final Unit OFFICE = unit(1, "Kibra Children's Office", Agency.CHILDREN_SERVICES);
  public static final Officer SCCO = officer(1, Role.CHILDREN_OFFICER, OFFICE, "+254700000002");
  static final Officer PROBATION =
      officer(2, Role.PROBATION_OFFICER, unit(2, "Probation", Agency.PROBATION), "+254700000006");
  public static final Officer HOME =
      officer(3, Role.INSTITUTION_IN_CHARGE, unit(3, "Home", Agency.PRISONS), "+254700000007");
  public static final Officer CHIEF =
      officer(4, Role.CHIEF, unit(4, "Kibera", Agency.ADMINISTRATION), "+254700000001");

  public static final CaseContact MOTHER =
      contact(1, "+254711000001", Contact.Mode.NORMAL, false, true);
  public static final CaseContact AUNT =
      contact(2, "+254711000002", Contact.Mode.NORMAL, true, true);
  public static final CaseContact GRANDMOTHER =
      contact(3, "+254711000003", Contact.Mode.NORMAL, false, false);
  public static final CaseContact FATHER =
      contact(4, "+254711000004", Contact.Mode.CALL_ONLY, false, true);
  public static final CaseContact UNCLE =
      standing(
          contact(5, "+254711000005", Contact.Mode.DISCREET, false, true), NumberStanding.STOPPED);

  public static final List<CaseContact> ALL = List.of(MOTHER, AUNT, GRANDMOTHER, FATHER, UNCLE);

  private Rounds() {}

  public static HearingRound round(String now, List<CaseContact> contacts) {
    return round(
        now,
        contacts,
        new HearingRound.Offices(List.of(SCCO), List.of(PROBATION), List.of(HOME), List.of()));
  }

  public static HearingRound round(
      String now, List<CaseContact> contacts, HearingRound.Offices offices) {
    return new HearingRound(
        new UUID(5, 5),
        REFERENCE,
        Optional.of(EVENT),
        SECOND,
        "Kibera Law Courts",
        OFFICE.id(),
        offices,
        contacts,
        Map.of(CHIEF.id(), CHIEF),
        CourtCalendar.of(Holidays.shipped()),
        at(now));
  }

  public static Instant at(String local) {
    return Kenya.at(LocalDateTime.parse(local));
  }

  public static String local(Instant at) {
    return Kenya.local(at).toLocalDateTime().toString();
  }

  /// `kind number`, with the day that is called old, if any.
  public static List<String> said(List<NewMessage> texts) {
    var said = new ArrayList<String>();
    for (NewMessage text : texts) {
      String old = text.facts().getOrDefault("old", "");
      said.add(
          text.kind()
              + " "
              + text.to().e164().substring(7)
              + (old.isEmpty() ? "" : " not " + local(Instant.parse(old))));
    }
    return said;
  }

  /// `reason contact`.
  public static List<String> phoned(List<NewCall> calls) {
    return calls.stream()
        .map(call ->
            call.reason()
                + " "
                + call.contact().map(id -> Long.toString(id.getLeastSignificantBits())).orElse("-"))
        .toList();
  }

  /// Each of a household of their own.
  public static CaseContact contact(
      int id, String phone, Contact.Mode mode, boolean shared, boolean canRead) {
    return new CaseContact(
        new UUID(0, id),
        new Contact(
            Contact.Relation.PARENT,
            Optional.of(new PhoneNumber(phone)),
            mode,
            Language.KISWAHILI,
            shared,
            canRead,
            canRead ? Optional.empty() : Optional.of(CHIEF.id()),
            LocalTime.of(8, 0),
            LocalTime.of(19, 0),
            (id - 1) % Contact.MOST_HOUSEHOLDS + 1,
            true,
            false),
        NumberStanding.IN_USE);
  }

  /// All of one household, the first of them its first contact.
  public static List<CaseContact> together(CaseContact... people) {
    return Stream.of(people)
        .map(person -> {
          Contact one = person.contact();
          var with =
              new Contact(
                  one.relation(),
                  one.phone(),
                  one.mode(),
                  one.language(),
                  one.shared(),
                  one.canRead(),
                  one.reader(),
                  one.safeFrom(),
                  one.safeUntil(),
                  1,
                  person.equals(people[0]),
                  false);
          return new CaseContact(person.id(), with, person.number());
        })
        .toList();
  }

  private static CaseContact standing(CaseContact contact, NumberStanding standing) {
    return new CaseContact(contact.id(), contact.contact(), standing);
  }

  private static Unit unit(int id, String name, Agency agency) {
    return new Unit(new UUID(1, id), "unit-" + id, agency, name, Area.ofSubCounty(47, 278));
  }

  private static Officer officer(int id, Role role, Unit unit, String phone) {
    return new Officer(new UUID(2, id), role, unit, Language.ENGLISH, new PhoneNumber(phone));
  }
}
