package org.hakimtoto.core.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/// Who of a household is told: one first contact each, the others are its reserve. Pure. Whom the
/// law makes us tell is told in any case.
public final class Households {
  /// Whom an officer knows comes before whom only the reporter named; then who is first already,
  /// then whoever was set first.
  public static final Comparator<Map.Entry<UUID, Contact>> IN_ORDER =
      Comparator.comparing((Map.Entry<UUID, Contact> entry) -> entry.getValue().unconfirmed())
          .thenComparing(entry -> !entry.getValue().first())
          .thenComparing(Map.Entry.comparingByKey());

  private Households() {}

  /// @param reserves who may be told in place of the first, in their order
  public record Household<T>(T first, List<T> reserves) {
    public Household {
      reserves = List.copyOf(reserves);
    }
  }

  /// The households of those who may be told, by their number. Where the one who is marked is not
  /// among `people` (blocked in a linked case, say), the next one stands in.
  ///
  /// @param people in the order in which they stand in; whoever may not be told is passed over
  public static <T> List<Household<T>> of(List<T> people, Function<T, Contact> contact) {
    SortedMap<Integer, List<T>> households = new TreeMap<>();
    for (T person : people) {
      if (contact.apply(person).mayBeTold()) {
        households
            .computeIfAbsent(contact.apply(person).household(), _ -> new ArrayList<>())
            .add(person);
      }
    }
    return households.values().stream().map(members -> household(members, contact)).toList();
  }

  private static <T> Household<T> household(List<T> members, Function<T, Contact> contact) {
    T first =
        members.stream()
            .min(
                Comparator.comparing((T person) -> contact.apply(person).unconfirmed())
                    .thenComparing(person -> !contact.apply(person).first()))
            .orElseThrow();
    return new Household<>(
        first, members.stream().filter(person -> !person.equals(first)).toList());
  }

  /// The contacts of a case after one was set: in each household exactly one who may be told is
  /// first. To mark one unmarks the other; whoever was first and does not say otherwise stays it.
  public static Map<UUID, Contact> set(Map<UUID, Contact> before, UUID id, Contact details) {
    var after = new HashMap<>(before);
    boolean was =
        Optional.ofNullable(before.get(id))
            .filter(contact -> contact.household() == details.household())
            .filter(Contact::first)
            .isPresent();
    after.put(id, details.marked(details.first() || was));
    for (int household = 1; household <= Contact.MOST_HOUSEHOLDS; household++) {
      settle(after, household, details.first() ? Optional.of(id) : Optional.empty());
    }
    return after;
  }

  private static void settle(Map<UUID, Contact> contacts, int household, Optional<UUID> wished) {
    List<Map.Entry<UUID, Contact>> members =
        contacts.entrySet().stream()
            .filter(entry -> entry.getValue().household() == household)
            .map(Map.Entry::copyOf)
            .sorted(IN_ORDER)
            .toList();
    Optional<UUID> first = first(members, wished);
    members.forEach(entry ->
        contacts.put(
            entry.getKey(),
            entry.getValue().marked(first.filter(entry.getKey()::equals).isPresent())));
  }

  private static Optional<UUID> first(
      List<Map.Entry<UUID, Contact>> members, Optional<UUID> wished) {
    List<Map.Entry<UUID, Contact>> told =
        members.stream().filter(entry -> entry.getValue().mayBeTold()).toList();
    return told.stream()
        .min(
            Comparator.comparing((Map.Entry<UUID, Contact> entry) ->
                    wished.filter(entry.getKey()::equals).isEmpty())
                .thenComparing(IN_ORDER))
        .map(Map.Entry::getKey);
  }
}
