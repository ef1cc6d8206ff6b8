package org.hakimtoto.notifier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.hearing.CaseTransfers.Journey;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.NewMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A child is moved from Lodwar to Eldoret (domain.md §11, story 8).
class TransferPlanTest {
  private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
  private static final Instant EXPECTED = Instant.parse("2026-11-24T13:00:00Z");
  private static final Officer LODWAR = officer(1, "Lodwar Station", Language.KISWAHILI);
  private static final Officer ELDORET = officer(2, "Eldoret House", Language.ENGLISH);
  private static final Officer OFFICE = officer(3, "Turkana Office", Language.ENGLISH);
  private static final Officer RECEIVING_OFFICE = officer(4, "Ainabkoi Office", Language.KISWAHILI);
  private static final Officer REGISTRY = officer(5, "Lodwar Registry", Language.ENGLISH);
  private static final TransferPlan.Parties PARTIES =
      new TransferPlan.Parties(
          List.of(LODWAR), List.of(ELDORET), List.of(OFFICE, RECEIVING_OFFICE, REGISTRY));
  private static final Journey WAY =
      new Journey(
          new UUID(9, 3), LODWAR.unit(), ELDORET.unit(), NOW, EXPECTED, Transfer.State.ON_THE_WAY);
  private static final StoredEvent STORED =
      new StoredEvent(
          new UUID(4, 1),
          new UUID(4, 2),
          new CaseReference(482_137_559),
          Area.ofSubCounty(23, 125),
          Optional.of(OFFICE.unit()),
          new CaseEvent.TransferCancelled(WAY.id(), NOW));
  private static final HearingVersion HEARING = new HearingVersion(new UUID(9, 1), 2);

  private final Texts texts = Texts.shipped("22115", "*384*115#");

  @Test
  void the_receiving_side_awaits_and_the_offices_know_that_the_child_left() {
    assertThat(left(PARTIES, Optional.empty()))
        .extracting(NewMessage::to, NewMessage::language, NewMessage::kind)
        .containsExactly(
            tuple(ELDORET.phone(), Language.ENGLISH, "transfer_awaited"),
            tuple(OFFICE.phone(), Language.ENGLISH, "transfer_left"),
            tuple(RECEIVING_OFFICE.phone(), Language.KISWAHILI, "transfer_left"),
            tuple(REGISTRY.phone(), Language.ENGLISH, "transfer_left"));
  }

  @Test
  void who_has_several_parts_is_told_once_and_awaits_rather_than_knows() {
    var both =
        new TransferPlan.Parties(
            List.of(OFFICE), List.of(RECEIVING_OFFICE), List.of(OFFICE, RECEIVING_OFFICE));

    assertThat(left(both, Optional.empty()))
        .extracting(NewMessage::to, NewMessage::kind)
        .containsExactly(
            tuple(RECEIVING_OFFICE.phone(), "transfer_awaited"),
            tuple(OFFICE.phone(), "transfer_left"));
  }

  @ParameterizedTest(name = "a hearing at {0}: {1}")
  @CsvSource({
    "2026-11-24T06:00:00Z, true",
    "2026-11-24T13:00:00Z, true",
    "2026-11-24T13:00:01Z, false",
    "2026-12-01T06:00:00Z, false"
  })
  void a_hearing_on_the_way_is_for_those_who_have_the_child_with_them(
      Instant hearing, boolean escorted) {
    assertThat(left(PARTIES, Optional.of(day(hearing))))
        .filteredOn(message -> message.kind().equals("escort"))
        .extracting(NewMessage::to)
        .containsExactlyElementsOf(escorted ? List.of(LODWAR.phone()) : List.of());
  }

  @Test
  void after_the_arrival_the_receiving_side_brings_the_child_to_court() {
    Instant hearing = EXPECTED.plus(Duration.ofDays(7));

    assertThat(arrived(Optional.of(day(hearing))))
        .filteredOn(message -> message.kind().equals("escort"))
        .singleElement()
        .satisfies(escort -> {
          assertThat(escort.to()).isEqualTo(ELDORET.phone());
          assertThat(escort.addressed().hearing()).contains(HEARING);
          assertThat(escort.addressed().officer()).contains(ELDORET.id());
          assertThat(escort.deadline()).as("until the court sits").isEqualTo(hearing);
        });
    assertThat(arrived(Optional.empty()))
        .extracting(NewMessage::kind)
        .containsOnly("transfer_arrived");
  }

  @Test
  void of_the_arrival_everybody_hears_but_who_reported_it() {
    assertThat(arrived(Optional.empty()))
        .extracting(NewMessage::to)
        .containsExactly(
            LODWAR.phone(), OFFICE.phone(), RECEIVING_OFFICE.phone(), REGISTRY.phone());
  }

  @Test
  void that_it_is_off_is_told_to_those_who_are_named_once_each() {
    assertThat(TransferPlan.cancelled(STORED, List.of(ELDORET, OFFICE, ELDORET), NOW))
        .extracting(NewMessage::to, NewMessage::kind)
        .containsExactly(
            tuple(ELDORET.phone(), "transfer_cancelled"),
            tuple(OFFICE.phone(), "transfer_cancelled"));
  }

  @Test
  void news_of_a_transfer_goes_out_at_once_at_least_once_and_for_a_day() {
    assertThat(left(PARTIES, Optional.empty()))
        .allSatisfy(message -> {
          assertThat(message.deliveryClass()).isEqualTo(DeliveryClass.A);
          assertThat(message.priority()).isEqualTo(Priority.SAME_DAY);
          assertThat(message.dueAt()).isEqualTo(NOW);
          assertThat(message.deadline()).isEqualTo(NOW.plus(Duration.ofDays(1)));
          assertThat(message.event()).contains(STORED.id());
        });
  }

  /// Read aloud: would the officer know what to do?
  @Test
  void the_words_say_what_to_do() {
    var day = Optional.of(day(Instant.parse("2026-12-01T06:00:00Z")));

    assertThat(words(left(PARTIES, day), ELDORET))
        .containsExactly(
            "HAKI. Case 482-137-559 is on the way to you, expected Tue 24 Nov 4:00 pm. On arrival"
                + " call 0700000003.");
    assertThat(words(left(PARTIES, day), RECEIVING_OFFICE))
        .containsExactly(
            "HAKI. Kesi 482-137-559 imeondoka, itafika Jumanne 24 Nov saa 10 jioni (16:00)."
                + " Tutakuarifu ikifika.");
    assertThat(words(arrived(day), ELDORET))
        .containsExactly(
            "HAKI. Case 482-137-559: please bring to Lodwar Registry, Tue 1 Dec 9:00 am. Cannot?"
                + " Call 0700000003.");
    assertThat(words(arrived(day), RECEIVING_OFFICE))
        .containsExactly("HAKI. Kesi 482-137-559 imefika, Jumanne 24 Nov saa 10 jioni (16:00).");
  }

  /// The office that has the case, and is the house as well, calls nobody about itself.
  @Test
  void who_has_the_case_is_told_what_to_do_and_not_to_call_itself() {
    var all = new TransferPlan.Parties(List.of(OFFICE), List.of(OFFICE), List.of(OFFICE));
    var day = Optional.of(day(EXPECTED.minusSeconds(60)));

    assertThat(words(left(all, day), OFFICE))
        .containsExactly(
            "HAKI. Your case 482-137-559 is on the way to you, expected Tue 24 Nov 4:00 pm. On"
                + " arrival dial *384*115# and say so.",
            "HAKI. Your case 482-137-559: please bring to Lodwar Registry, Tue 24 Nov 3:59 pm."
                + " Cannot? Ask the court for another day.");
    assertThat(
            words(
                TransferPlan.notArrived(
                    STORED,
                    WAY,
                    new TransferPlan.Searching(List.of(OFFICE), List.of(OFFICE), List.of()),
                    NOW),
                OFFICE))
        .singleElement()
        .asString()
        .doesNotContain("Call ")
        .contains("phone where it goes and the escort");
  }

  @Test
  void the_family_reads_that_there_was_a_move_and_whom_to_phone_and_nothing_else() {
    var news = TransferPlan.moved(STORED, WAY, "0700000003", NOW);

    assertThat(news.facts()).isEqualTo(Map.of("reference", "482-137-559", "call", "0700000003"));
    assertThat(news.legal()).as("a stop is kept").isFalse();
    assertThat(news.office()).isEqualTo(OFFICE.unit().id());
    assertThat(texts.render(news.words().plain(), Language.ENGLISH, news.facts(), false, NOW))
        .isEqualTo("482-137-559: please call officer 0700000003 today.");
    assertThat(texts.render(news.words().discreet(), Language.KISWAHILI, news.facts(), false, NOW))
        .isEqualTo("482-137-559: tafadhali piga 0700000003.");
  }

  @Test
  void whom_to_phone_is_an_officer_of_the_office_or_the_helpline() {
    var abroad = officer(6, "+491511234567890");

    assertThat(CallNumber.of(List.of(OFFICE))).isEqualTo("0700000003");
    assertThat(CallNumber.of(List.of(OFFICE, REGISTRY)))
        .as("of several who did not take it up, none")
        .isEqualTo("116");
    assertThat(CallNumber.of(List.of())).isEqualTo("116");
    assertThat(CallNumber.of(List.of(officer(6, "+256700000001")))).isEqualTo("+256700000001");
    assertThat(CallNumber.of(List.of(abroad))).as("too long for a text").isEqualTo("116");
  }

  private List<String> words(List<NewMessage> messages, Officer officer) {
    return messages.stream()
        .filter(message -> message.to().equals(officer.phone()))
        .map(message ->
            texts.render(
                MessageKind.valueOf(message.kind().toUpperCase(java.util.Locale.ROOT)),
                message.language(),
                message.facts(),
                false,
                NOW))
        .toList();
  }

  private static List<NewMessage> left(
      TransferPlan.Parties parties, Optional<TransferPlan.Day> next) {
    return TransferPlan.left(STORED, WAY, parties, next, List.of(OFFICE), NOW);
  }

  private static List<NewMessage> arrived(Optional<TransferPlan.Day> next) {
    return TransferPlan.arrived(STORED, EXPECTED, PARTIES, next, List.of(OFFICE), EXPECTED);
  }

  private static TransferPlan.Day day(Instant when) {
    return new TransferPlan.Day(HEARING, "Lodwar Registry", when);
  }

  private static Officer officer(int number, String unit, Language language) {
    return new Officer(
        new UUID(3, number),
        Role.INSTITUTION_IN_CHARGE,
        new Unit(new UUID(2, number), "u-" + number, Agency.PRISONS, unit, Area.ofCounty(23)),
        language,
        new PhoneNumber("+25470000000" + number));
  }

  private static Officer officer(int number, String phone) {
    var one = officer(number, "Unit", Language.ENGLISH);
    return new Officer(one.id(), one.role(), one.unit(), one.language(), new PhoneNumber(phone));
  }
}
