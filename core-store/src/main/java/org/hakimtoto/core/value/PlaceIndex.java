package org.hakimtoto.core.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.core.value.PlaceSearch.Found;

/// Names from each of their words on, sorted, so that a search is a binary search.
final class PlaceIndex {
  /// How well a name agrees; the better the earlier.
  enum Fit {
    EXACT,
    FIRST_WORD,
    ANY_WORD,
    /// Not the place's own name: that of its county.
    COUNTY
  }

  record Entry(Found found, Letters letters, boolean byCounty) {}

  record Hit(Entry entry, Fit fit) {}

  private record Key(String text, Entry entry, int word) {}

  private final Function<Letters, List<String>> read;
  private final List<Key> keys;

  /// @param read what is compared of a name: its words, or their sounds
  PlaceIndex(Collection<Entry> entries, Function<Letters, List<String>> read) {
    this.read = read;
    this.keys =
        entries.stream().flatMap(this::keys).sorted(Comparator.comparing(Key::text)).toList();
  }

  private Stream<Key> keys(Entry entry) {
    List<String> words = read.apply(entry.letters());
    return IntStream.range(0, words.size())
        .mapToObj(at -> new Key(Letters.from(words, at), entry, at));
  }

  /// Names that are written so from one of their words on, or whose words begin so in any order.
  Collection<Hit> matching(List<String> typed) {
    // by identity: to hash a place whole costs more than the search
    var best = new IdentityHashMap<Entry, Fit>();
    String together = Letters.from(typed, 0);
    for (Key key : beginning(together)) {
      best.merge(key.entry(), fit(key, together), PlaceIndex::better);
    }
    if (typed.size() > 1) {
      inAnyOrder(typed, best);
    }
    return best.entrySet().stream().map(hit -> new Hit(hit.getKey(), hit.getValue())).toList();
  }

  private void inAnyOrder(List<String> typed, Map<Entry, Fit> best) {
    String longest = typed.stream().max(Comparator.comparingInt(String::length)).orElse("");
    for (Key key : beginning(longest)) {
      List<String> words = read.apply(key.entry().letters());
      if (typed.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)))) {
        best.putIfAbsent(key.entry(), key.entry().byCounty() ? Fit.COUNTY : Fit.ANY_WORD);
      }
    }
  }

  private static Fit better(Fit a, Fit b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static Fit fit(Key key, String typed) {
    if (key.entry().byCounty()) {
      return Fit.COUNTY;
    }
    if (key.word() > 0) {
      return Fit.ANY_WORD;
    }
    return key.text().length() == typed.length() ? Fit.EXACT : Fit.FIRST_WORD;
  }

  private List<Key> beginning(String letters) {
    int from = firstFrom(letters);
    int to = from;
    while (to < keys.size() && keys.get(to).text().startsWith(letters)) {
      to++;
    }
    return keys.subList(from, to);
  }

  /// The first key that is not before the letters.
  private int firstFrom(String letters) {
    int low = 0;
    int high = keys.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys.get(middle).text().compareTo(letters) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
