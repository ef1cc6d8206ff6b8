package org.hakimtoto.store.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.hakimtoto.store.crypto.Sealing;

/// What a journal is given beforehand, while the database answers: the public key, and references
/// that no other report gets; and the places, for whoever starts without the database. Kept beside
/// the journal, each with a mark: a key that somebody else put there is none.
final class Supplies {
  static final String KEY = "public-key";
  static final String REFERENCES = "references";
  static final String PLACES = "places";

  private static final String FORM = "1";

  private final JournalFolder folder;
  private final UUID journal;
  private final Sealing sealing;
  private Optional<Key> key = Optional.empty();
  private Set<Integer> references = new LinkedHashSet<>();
  private Instant goodUntil = Instant.EPOCH;

  private Supplies(JournalFolder folder, UUID journal, Sealing sealing) {
    this.folder = folder;
    this.journal = journal;
    this.sealing = sealing;
  }

  /// @param text the public half, as it is written
  record Key(UUID id, String text) {
    static Key of(UUID id, byte[] publicKey) {
      return new Key(id, Base64.getEncoder().encodeToString(publicKey));
    }

    byte[] bytes() {
      return Base64.getDecoder().decode(text);
    }
  }

  static Supplies load(JournalFolder folder, UUID journal, Sealing sealing) throws IOException {
    var supplies = new Supplies(folder, journal, sealing);
    supplies.key =
        supplies.read(KEY, 2).map(fields -> new Key(UUID.fromString(fields.get(0)), fields.get(1)));
    supplies
        .read(REFERENCES, 2)
        .ifPresent(fields -> {
          supplies.goodUntil = Instant.ofEpochMilli(Long.parseLong(fields.get(0)));
          supplies.references =
              Arrays.stream(fields.get(1).split(","))
                  .filter(text -> !text.isEmpty())
                  .map(Integer::valueOf)
                  .collect(Collectors.toCollection(LinkedHashSet::new));
        });
    return supplies;
  }

  Optional<Key> key() {
    return key;
  }

  void keep(Key fresh) throws IOException {
    write(KEY, List.of(fresh.id().toString(), fresh.text()));
    key = Optional.of(fresh);
  }

  /// Writes all once more, with the mark of the present key.
  void markAnew() throws IOException {
    if (key.isPresent()) {
      keep(key.get());
      save();
    }
    Optional<List<String>> places = read(PLACES, 1);
    if (places.isPresent()) {
      write(PLACES, places.get());
    }
  }

  Instant goodUntil() {
    return goodUntil;
  }

  /// How many may still be shown.
  int left() {
    return references.size();
  }

  /// Whether there is one that may be shown.
  boolean may(Instant now) {
    return now.isBefore(goodUntil) && !references.isEmpty();
  }

  /// One that was not shown yet; it is given once, whatever becomes of it.
  Optional<Integer> take(Instant now) {
    if (!may(now)) {
      return Optional.empty();
    }
    int first = references.iterator().next();
    references.remove(first);
    return Optional.of(first);
  }

  /// Without those that are known to be used.
  void without(IntPredicate used) {
    references.removeIf(used::test);
  }

  void add(Collection<Integer> more, Instant until) throws IOException {
    references.addAll(more);
    goodUntil = until;
    save();
  }

  /// Those that were given are on disk as given.
  void save() throws IOException {
    write(
        REFERENCES,
        List.of(
            Long.toString(goodUntil.toEpochMilli()),
            references.stream().map(String::valueOf).collect(Collectors.joining(","))));
  }

  /// The places that were known when the database was there last, as they were written; asked for
  /// seldom, and not held.
  Optional<String> places() throws IOException {
    return read(PLACES, 1)
        .map(fields -> new String(Base64.getDecoder().decode(fields.getFirst()), UTF_8));
  }

  void keepPlaces(String written) throws IOException {
    if (places().filter(written::equals).isEmpty()) {
      write(PLACES, List.of(Base64.getEncoder().encodeToString(written.getBytes(UTF_8))));
    }
  }

  private void write(String name, List<String> fields) throws IOException {
    var all = new ArrayList<>(List.of(FORM, name));
    all.addAll(fields);
    String line = String.join(" ", all);
    folder.replace(name, line + " " + sealing.journalMark(journal, line) + "\n");
  }

  /// Empty when there is none, or it is not ours.
  private Optional<List<String>> read(String name, int fields) throws IOException {
    return folder
        .read(name)
        .map(String::stripTrailing)
        .filter(line -> line.contains(" "))
        .filter(line -> {
          int end = line.lastIndexOf(' ');
          String marked = line.substring(0, end);
          return sealing.isJournalMark(journal, marked, line.substring(end + 1));
        })
        .map(line -> List.of(line.split(" ", -1)))
        .filter(all -> all.size() == fields + 3 && all.get(1).equals(name))
        .map(all -> all.subList(2, 2 + fields));
  }
}
