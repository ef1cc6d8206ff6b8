package org.hakimtoto.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.notice.NoticeRecords.COURT;
import static org.hakimtoto.core.notice.NoticeRecords.FIRST_DAY;
import static org.hakimtoto.core.notice.NoticeRecords.HEARING;
import static org.hakimtoto.core.notice.NoticeRecords.MENTION;
import static org.hakimtoto.core.notice.NoticeRecords.MOTHER;
import static org.hakimtoto.core.notice.NoticeRecords.SECOND_DAY;
import static org.hakimtoto.core.notice.NoticeRecords.START;
import static org.hakimtoto.core.notice.NoticeRecords.UNCLE;
import static org.hakimtoto.core.notice.NoticeRecords.id;

import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.notice.NoticeTable.Line;
import org.hakimtoto.core.notice.NoticeTable.NotTold;
import org.hakimtoto.core.notice.NoticeTable.OfHearing;
import org.hakimtoto.core.notice.NoticeTable.Reached;
import org.hakimtoto.core.notice.NoticeTable.Reply.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the proof of notice says of each text, and who counts as told.
class NoticeTableTest {
  private final NoticeRecords records = new NoticeRecords();

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
  void what_became_of_a_text(String happenings, Reached reached) {
    records.hearingSet();
    records.contact(MOTHER, Contact.Relation.PARENT, Contact.Mode.NORMAL);
    for (String what : happenings.split(" ", -1)) {
      records.row(Happening.valueOf(what), id(31), MOTHER, Optional.empty(), 1);
    }

    Line line = only(records.table()).lines().getFirst();
    assertThat(line.reached()).isEqualTo(reached);
    assertThat(only(records.table()).notTold().isEmpty()).isEqualTo(reached.mayHaveHeard());
  }

  @Test
  void a_text_that_was_called_off_before_it_left_is_no_line() {
    records.hearingSet();
    records.row(Happening.CANCELLED, id(31), MOTHER, Optional.empty(), 1);

    assertThat(only(records.table()).lines()).isEmpty();
  }

  @Test
  void told_of_an_older_date_is_not_told_of_the_new_one() {
    records.hearingSet();
    records.contact(MOTHER, Contact.Relation.PARENT, Contact.Mode.NORMAL);
    records.told(id(31), MOTHER, 1, "come", FIRST_DAY);
    records.happened(
        new CaseEvent.HearingMoved(
            HEARING, FIRST_DAY, SECOND_DAY, 2, MoveReason.HOLIDAY, START.plusSeconds(60)));

    assertThat(only(records.table()).notTold())
        .extracting(NotTold::contact, NotTold::why)
        .containsExactly(Tuple.tuple(MOTHER, NotTold.Why.NOTHING_SENT));
  }

  @Test
  void of_a_day_that_is_off_only_those_must_hear_who_knew_of_it() {
    records.hearingSet();
    records.contact(MOTHER, Contact.Relation.PARENT, Contact.Mode.NORMAL);
    records.contact(UNCLE, Contact.Relation.RELATIVE, Contact.Mode.NORMAL);
    records.told(id(31), MOTHER, 1, "come", FIRST_DAY);
    records.happened(
        new CaseEvent.HearingCancelled(HEARING, 2, MoveReason.HOLIDAY, START.plusSeconds(60)));

    assertThat(only(records.table()).notTold())
        .extracting(NotTold::contact)
        .containsExactly(MOTHER);
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
  void what_a_reply_means(String kind, boolean yes, Meaning meaning) {
    records.hearingSet();
    records.said(
        Happening.TOLD, id(31), MOTHER, Optional.empty(), 1, kind, "words", FIRST_DAY, true);
    records.reply(id(31), MOTHER, yes);

    assertThat(only(records.table()).lines().getFirst().reply().orElseThrow().meaning())
        .isEqualTo(meaning);
  }

  @Test
  void one_hearing_alone_is_shown_when_asked() {
    records.hearingSet();
    records.happened(
        new CaseEvent.HearingSet(MENTION, HearingKind.MENTION, COURT, SECOND_DAY, START));

    assertThat(NoticeLines.table(records.known(), Optional.of(MENTION), START).hearings())
        .extracting(of -> of.hearing().id())
        .containsExactly(MENTION);
    assertThat(records.table().hearings())
        .extracting(of -> of.hearing().id())
        .containsExactly(HEARING, MENTION);
  }

  private static OfHearing only(NoticeTable table) {
    assertThat(table.hearings()).hasSize(1);
    return table.hearings().getFirst();
  }
}
