package org.hakimtoto.notifier.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.contact.CaseContact;

/// The people close to a child by the numbers they have: each number is told once, whoever shares
/// it and in how many linked cases it stands.
public final class ContactsByNumber {
  /// The most careful wish for a number holds: to be called, then discretion.
  private static final Comparator<CaseContact> CARE =
      Comparator.comparing((CaseContact person) -> person.contact().mode())
          .thenComparing(person -> person.contact().shared())
          .reversed();

  private ContactsByNumber() {}

  /// @param contact how the number is to be used
  /// @param ids of all contacts who have it
  public record Person(CaseContact contact, Set<UUID> ids) {
    public Person {
      ids = Set.copyOf(ids);
    }

    /// What is known of any of them.
    <T> Optional<T> known(Map<UUID, T> byContact) {
      return Stream.concat(Stream.of(contact.id()), ids.stream().sorted())
          .flatMap(id -> Optional.ofNullable(byContact.get(id)).stream())
          .findFirst();
    }
  }

  /// In the order of the contacts; of two who want the same, the first gives language and hours.
  public static List<Person> of(List<CaseContact> contacts) {
    var byNumber = new LinkedHashMap<Optional<PhoneNumber>, List<CaseContact>>();
    var people = new ArrayList<Person>();
    for (CaseContact contact : contacts) {
      if (contact.contact().mode() == Contact.Mode.NONE) {
        continue;
      }
      byNumber.computeIfAbsent(contact.contact().phone(), _ -> new ArrayList<>()).add(contact);
    }
    byNumber.values().forEach(same -> people.add(person(same)));
    return List.copyOf(people);
  }

  private static Person person(List<CaseContact> same) {
    return new Person(
        same.stream().sorted(CARE).findFirst().orElseThrow(),
        same.stream().map(CaseContact::id).collect(Collectors.toSet()));
  }

  /// Those who get the same, in their order; whoever gets nothing is in no group.
  static <T> Map<T, List<CaseContact>> grouped(
      List<Person> people, Function<Person, Optional<T>> by) {
    var groups = new LinkedHashMap<T, List<CaseContact>>();
    for (Person person : people) {
      by.apply(person)
          .ifPresent(
              key -> groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(person.contact()));
    }
    return groups;
  }
}
