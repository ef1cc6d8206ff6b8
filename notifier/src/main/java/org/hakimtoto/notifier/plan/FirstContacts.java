package org.hakimtoto.notifier.plan;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hakimtoto.core.contact.Households;
import org.hakimtoto.core.contact.WayToTell;
import org.hakimtoto.notifier.plan.ContactsByNumber.Person;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.hearing.HearingHeard;

/// Of each household one is told, and another stands in where that one is not reached: pure.
public final class FirstContacts {
  private FirstContacts() {}

  /// The first contact of each household.
  public static List<Person> of(List<CaseContact> contacts) {
    return households(contacts).map(Households.Household::first).toList();
  }

  /// The first contact of each household, or the reserve where no text about the day reached it.
  static List<Person> reached(List<CaseContact> contacts, HearingHeard heard) {
    return households(contacts).map(household -> reached(household, heard)).toList();
  }

  /// The same, and besides a reserve with a phone of its own where the first was asked and has
  /// answered nothing.
  static List<Person> andReserves(List<CaseContact> contacts, HearingHeard heard) {
    return households(contacts)
        .flatMap(household -> {
          Person told = reached(household, heard);
          Stream<Person> besides =
              heard.silent(told.ids())
                  ? reserves(household, person -> !person.equals(told)).limit(1)
                  : Stream.empty();
          return Stream.concat(Stream.of(told), besides);
        })
        .toList();
  }

  private static Person reached(Households.Household<Person> household, HearingHeard heard) {
    Predicate<Person> unreached =
        person -> person.ids().stream().anyMatch(heard.unreached()::contains);
    return unreached.test(household.first())
        ? reserves(household, unreached.negate()).findFirst().orElse(household.first())
        : household.first();
  }

  /// Those of the reserve who can be texted themselves.
  private static Stream<Person> reserves(
      Households.Household<Person> household, Predicate<Person> which) {
    return household.reserves().stream().filter(which).filter(FirstContacts::canBeTexted);
  }

  private static boolean canBeTexted(Person person) {
    CaseContact contact = person.contact();
    return WayToTell.of(contact.contact(), contact.number(), false) instanceof WayToTell.Text;
  }

  private static Stream<Households.Household<Person>> households(List<CaseContact> contacts) {
    return Households.of(ContactsByNumber.of(contacts), person -> person.contact().contact())
        .stream();
  }
}
