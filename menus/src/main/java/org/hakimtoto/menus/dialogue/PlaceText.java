package org.hakimtoto.menus.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A [Place] as text and back: every value with its length before it, so that nothing needs
/// escaping. The first field is the form; a reader keeps reading every form it ever wrote.
public final class PlaceText {
  /// The longest text that is read.
  public static final int MAX = 8_192;

  private static final String FORM = "p2";

  /// The form in which a line of a list may be worded otherwise on later screens; written only
  /// where one is.
  private static final String TWO_WORDINGS = "p3";

  /// The form that knew no answers from before a change.
  private static final String OLDER_FORM = "p1";

  private PlaceText() {}

  public static String write(Place place) {
    var out = new StringBuilder(256);
    boolean otherwise =
        place.offered().stream().anyMatch(choice -> !choice.said().equals(choice.label()));
    put(out, otherwise ? TWO_WORDINGS : FORM);
    put(out, place.book());
    put(out, place.language());
    put(out, place.screen());
    put(out, Integer.toString(place.page()));
    put(out, place.filter());
    put(out, place.until());
    putAll(out, place.trail());
    var offered = new ArrayList<String>();
    for (Choice choice : place.offered()) {
      offered.addAll(List.of(choice.id(), choice.label()));
      if (otherwise) {
        offered.add(choice.said());
      }
    }
    putAll(out, offered);
    putAll(out, place.answers());
    putAll(out, place.facts());
    putAll(out, place.before());
    return out.toString();
  }

  /// The place, or empty when the text is none of ours.
  public static Optional<Place> read(String text) {
    if (text.length() > MAX) {
      return Optional.empty();
    }
    try {
      var in = new Reader(text);
      return switch (in.next()) {
        case TWO_WORDINGS -> Optional.of(place(in, true, true));
        case FORM -> Optional.of(place(in, false, true));
        case OLDER_FORM -> Optional.of(place(in, false, false));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException garbled) {
      return Optional.empty();
    }
  }

  private static Place place(Reader in, boolean knowsSaid, boolean knowsBefore) {
    String book = in.next();
    String language = in.next();
    String screen = in.next();
    int page = in.number();
    String filter = in.next();
    String until = in.next();
    List<String> trail = in.list();
    List<Choice> offered = choices(in.list(), knowsSaid ? 3 : 2);
    Map<String, String> answers = pairs(in.list());
    Map<String, String> facts = pairs(in.list());
    Map<String, String> before = knowsBefore ? pairs(in.list()) : Map.of();
    in.expectEnd();
    return new Place(
        book, language, screen, page, filter, offered, answers, facts, trail, until, before);
  }

  private static List<Choice> choices(List<String> flat, int each) {
    if (flat.size() % each != 0) {
      throw new IllegalArgumentException("a part of a line");
    }
    var choices = new ArrayList<Choice>();
    for (int i = 0; i < flat.size(); i += each) {
      choices.add(new Choice(flat.get(i), flat.get(i + 1), flat.get(i + each - 1)));
    }
    return choices;
  }

  private static Map<String, String> pairs(List<String> flat) {
    var map = new LinkedHashMap<String, String>();
    for (int i = 0; i < even(flat).size(); i += 2) {
      map.put(flat.get(i), flat.get(i + 1));
    }
    return map;
  }

  private static List<String> even(List<String> pairs) {
    if (pairs.size() % 2 != 0) {
      throw new IllegalArgumentException("half a pair");
    }
    return pairs;
  }

  private static void putAll(StringBuilder out, List<String> values) {
    put(out, Integer.toString(values.size()));
    values.forEach(value -> put(out, value));
  }

  /// By name: the same place is always the same text.
  private static void putAll(StringBuilder out, Map<String, String> values) {
    put(out, Integer.toString(2 * values.size()));
    String[] names = values.keySet().toArray(String[]::new);
    Arrays.sort(names);
    for (String name : names) {
      put(out, name);
      put(out, values.getOrDefault(name, ""));
    }
  }

  private static void put(StringBuilder out, String value) {
    out.append(value.length()).append(':').append(value);
  }

  private static final class Reader {
    private static final int MAX_LIST = 400;

    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    String next() {
      int colon = text.indexOf(':', at);
      if (colon < 0) {
        throw new IllegalArgumentException("cut short");
      }
      int length = Integer.parseInt(text.substring(at, colon));
      if (length < 0) {
        throw new IllegalArgumentException("shorter than nothing");
      }
      String value = text.substring(colon + 1, colon + 1 + length);
      at = colon + 1 + length;
      return value;
    }

    int number() {
      int number = Integer.parseInt(next());
      if (number < 0) {
        throw new IllegalArgumentException("less than nothing");
      }
      return number;
    }

    List<String> list() {
      int size = number();
      if (size > MAX_LIST) {
        throw new IllegalArgumentException("list too long");
      }
      var values = new ArrayList<String>();
      for (int i = 0; i < size; i++) {
        values.add(next());
      }
      return values;
    }

    void expectEnd() {
      if (at != text.length()) {
        throw new IllegalArgumentException("more than a place");
      }
    }
  }
}
