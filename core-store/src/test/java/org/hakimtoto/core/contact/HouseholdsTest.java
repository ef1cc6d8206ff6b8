package org.hakimtoto.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.core.contact.Contact.Mode;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;

class HouseholdsTest {
  private static final UUID MOTHER = new UUID(9, 1);
  private static final UUID AUNT = new UUID(9, 2);
  private static final UUID FATHER = new UUID(9, 3);

  @Test
  void who_is_set_first_and_may_be_told_is_first_and_the_next_are_its_reserve() {
    var contacts =
        set(set(Map.of(), MOTHER, of(Mode.NORMAL, 1, false)), AUNT, of(Mode.NORMAL, 1, false));

    assertThat(firsts(contacts)).containsExactly(MOTHER);
  }

  @Test
  void marking_one_unmarks_the_other_of_the_same_household_only() {
    var contacts =
        set(set(Map.of(), MOTHER, of(Mode.NORMAL, 1, false)), FATHER, of(Mode.NORMAL, 2, false));
    contacts = set(contacts, AUNT, of(Mode.DISCREET, 1, true));

    assertThat(firsts(contacts)).containsExactlyInAnyOrder(AUNT, FATHER);
  }

  @Test
  void a_change_that_says_nothing_of_the_mark_leaves_it_where_it_is() {
    var contacts =
        set(set(Map.of(), MOTHER, of(Mode.NORMAL, 1, false)), AUNT, of(Mode.NORMAL, 1, true));

    assertThat(firsts(set(contacts, MOTHER, of(Mode.CALL_ONLY, 1, false)))).containsExactly(AUNT);
    assertThat(firsts(set(contacts, AUNT, of(Mode.CALL_ONLY, 1, false)))).containsExactly(AUNT);
  }

  @Test
  void who_must_not_be_contacted_is_never_first_and_the_reserve_takes_the_place() {
    var contacts =
        set(set(Map.of(), MOTHER, of(Mode.NORMAL, 1, false)), AUNT, of(Mode.NORMAL, 1, false));

    assertThat(firsts(set(contacts, MOTHER, of(Mode.NONE, 1, true)))).containsExactly(AUNT);
    assertThat(firsts(set(Map.of(), MOTHER, of(Mode.NONE, 1, true)))).isEmpty();
  }

  @Test
  void who_moves_to_another_household_leaves_the_place_to_the_reserve() {
    var contacts =
        set(set(Map.of(), MOTHER, of(Mode.NORMAL, 1, false)), AUNT, of(Mode.NORMAL, 1, false));

    assertThat(firsts(set(contacts, MOTHER, of(Mode.NORMAL, 2, false))))
        .containsExactlyInAnyOrder(MOTHER, AUNT);
  }

  @Test
  void whom_only_the_reporter_named_gives_way_to_whom_an_officer_set() {
    var contacts = set(Map.of(), MOTHER, unconfirmed());
    assertThat(firsts(contacts)).containsExactly(MOTHER);

    assertThat(firsts(set(contacts, AUNT, of(Mode.NORMAL, 1, false)))).containsExactly(AUNT);
  }

  @Test
  void the_planner_is_told_who_is_first_and_who_stands_in() {
    var mother = of(Mode.NORMAL, 1, true);
    var aunt = of(Mode.DISCREET, 1, false);
    var father = of(Mode.CALL_ONLY, 2, false);
    var blocked = of(Mode.NONE, 2, false);

    assertThat(Households.of(List.of(aunt, mother, blocked, father), Function.identity()))
        .containsExactly(
            new Households.Household<>(mother, List.of(aunt)),
            new Households.Household<>(father, List.of()));
    // the first one is blocked in a linked case
    assertThat(Households.of(List.of(aunt), Function.identity()))
        .containsExactly(new Households.Household<>(aunt, List.of()));
  }

  @Test
  void there_are_nine_households_and_what_was_written_before_them_is_of_the_one() {
    assertThat(of(Mode.NORMAL, 0, false).household()).isEqualTo(1);
    assertThatThrownBy(() -> of(Mode.NORMAL, 10, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<UUID, Contact> set(Map<UUID, Contact> before, UUID id, Contact contact) {
    return Households.set(before, id, contact);
  }

  private static List<UUID> firsts(Map<UUID, Contact> contacts) {
    return contacts.entrySet().stream()
        .filter(entry -> entry.getValue().first())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Contact unconfirmed() {
    return contact(Mode.CALL_ONLY, 1, false, true);
  }

  private static Contact of(Mode mode, int household, boolean first) {
    return contact(mode, household, first, false);
  }

  private static Contact contact(Mode mode, int household, boolean first, boolean unconfirmed) {
    return new Contact(
        Contact.Relation.RELATIVE,
        mode == Mode.NONE ? Optional.empty() : Optional.of(new PhoneNumber("+254700000101")),
        mode,
        Language.KISWAHILI,
        false,
        true,
        Optional.empty(),
        Contact.DEFAULT_FROM,
        Contact.DEFAULT_UNTIL,
        household,
        first,
        unconfirmed);
  }
}
