package org.hakimtoto.notifier.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.Wording;
import org.hakimtoto.menus.words.YamlTree;
import org.hakimtoto.store.outbox.DeliveryClass;

/// The wording of every SMS, in every language, checked when it is read: all kinds worded, every
/// value known, nothing in it that an SMS never carries ([TextLint]), and each text within one
/// segment with every value at its longest.
public final class Texts {
  /// One segment. A second one costs as much again and may arrive alone.
  public static final int SEGMENT = 160;

  /// The most septets of each value a wording may show.
  static final Map<String, Integer> VALUES =
      Map.ofEntries(
          Map.entry("reference", 11),
          Map.entry("digits", 9),
          Map.entry("office", Unit.MAX_NAME),
          Map.entry("code", 8),
          Map.entry("stage", 44),
          Map.entry("date", 44),
          Map.entry("limit", 28),
          Map.entry("due", 44),
          Map.entry("service", 14),
          Map.entry("count", 5),
          Map.entry("list", 115),
          Map.entry("court", Unit.MAX_NAME),
          Map.entry("place", Unit.MAX_NAME),
          Map.entry("when", 44),
          Map.entry("old", 44),
          Map.entry("call", 13),
          Map.entry("day", 17),
          Map.entry("to", 17),
          Map.entry("typed", 10),
          Map.entry("failed", 5),
          Map.entry("left", 37),
          Map.entry("more", 5));

  /// Facts that are instants, spoken in the language of the text.
  private static final Set<String> MOMENTS = Set.of("due", "when", "old");

  /// Facts that are days, such as `2026-12-08`, spoken likewise.
  private static final Set<String> DAYS = Set.of("day", "to");

  private static final String FILE = "sms.yaml";
  private static final String OTHER_LIMIT = "other";

  private final Map<MessageKind, Wording> wordings;
  private final Map<Stage, Wording> stages;
  private final Map<String, Wording> limits;
  private final Wording repeat;
  private final Wording noDate;
  private final List<String> languages;
  private final String shortCode;
  private final String serviceCode;

  private Texts(TreeReader in, Node.Mapping root, String shortCode, String serviceCode) {
    if (shortCode.length() > VALUES.getOrDefault("code", 0)
        || serviceCode.length() > VALUES.getOrDefault("service", 0)) {
      throw new IllegalArgumentException("a code of that length would burst a segment");
    }
    this.shortCode = shortCode;
    this.serviceCode = serviceCode;
    this.languages =
        in.items(root, "languages").stream()
            .map(item -> item instanceof Node.Scalar scalar ? scalar.text() : "?")
            .toList();
    in.allowOnly(root, Set.of("languages", "repeat", "no_date", "stages", "limits", "texts"));
    this.repeat = in.wording(in.mapping(root, "repeat"), languages);
    this.noDate = in.wording(in.mapping(root, "no_date"), languages);
    this.stages = stages(in, in.mapping(root, "stages"));
    this.limits = limits(in, in.mapping(root, "limits"));
    this.wordings = wordings(in, in.mapping(root, "texts"));
  }

  /// The wording of this release. Throws [org.hakimtoto.menus.words.BadBook] with every fault.
  ///
  /// @param shortCode what people text to
  /// @param serviceCode what people dial
  public static Texts shipped(String shortCode, String serviceCode) {
    try (var stream = Texts.class.getResourceAsStream(FILE)) {
      String yaml = new String(Objects.requireNonNull(stream, FILE).readAllBytes(), UTF_8);
      return read(FILE, yaml, shortCode, serviceCode);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Another wording file. Throws [org.hakimtoto.menus.words.BadBook] with every fault and its
  /// line.
  public static Texts read(String file, String yaml, String shortCode, String serviceCode) {
    Node.Mapping root = YamlTree.read(file, yaml);
    var in = new TreeReader(file);
    var texts = new Texts(in, root, shortCode, serviceCode);
    TextLint.look(in, root);
    in.throwIfFaulty();
    texts.checkLengths(in, in.mapping(root, "texts"));
    in.throwIfFaulty();
    return texts;
  }

  /// The words of a message. A language that is not worded gets the first of the file.
  ///
  /// @param facts `stage` by its name, `date` as it is spoken or empty; `digits` is made of
  ///   `reference`
  public String render(
      MessageKind kind, Language language, Map<String, String> facts, boolean again) {
    String spoken = languages.contains(language.code()) ? language.code() : languages.getFirst();
    Wording wording = Objects.requireNonNull(wordings.get(kind), kind.key());
    String text = wording.in(spoken, values(facts, spoken));
    return again ? repeat.in(spoken, Map.of()) + " " + text : text;
  }

  /// Of the file, in its order; the first is spoken to whoever speaks none of them.
  public List<String> languages() {
    return languages;
  }

  /// Every text there is, with its name, for the lint.
  Map<String, Wording> all() {
    var all = new HashMap<String, Wording>();
    wordings.forEach((kind, wording) -> all.put(kind.key(), wording));
    stages.forEach((stage, wording) -> all.put("stage " + stage, wording));
    limits.forEach((clock, wording) -> all.put("limit " + clock, wording));
    all.put("repeat", repeat);
    all.put("no_date", noDate);
    return all;
  }

  private Map<String, String> values(Map<String, String> facts, String language) {
    var values = new HashMap<String, String>();
    facts.forEach((name, value) -> values.put(name, cut(name, Gsm7.plain(value))));
    values.put("code", shortCode);
    values.put("service", serviceCode);
    values.put("digits", facts.getOrDefault("reference", "").replace("-", ""));
    String stage = facts.getOrDefault("stage", "");
    if (!stage.isEmpty()) {
      values.put("stage", stage(Stage.valueOf(stage), language));
    }
    String limit = facts.getOrDefault("limit", "");
    if (!limit.isEmpty()) {
      Wording words = limits.getOrDefault(limit, limits.get(OTHER_LIMIT));
      values.put("limit", Objects.requireNonNull(words).in(language, Map.of()));
    }
    for (String moment : MOMENTS) {
      String at = facts.getOrDefault(moment, "");
      if (!at.isEmpty()) {
        values.put(moment, Dates.spoken(Instant.parse(at), language));
      }
    }
    for (String day : DAYS) {
      String on = facts.getOrDefault(day, "");
      if (!on.isEmpty()) {
        values.put(day, Dates.spoken(LocalDate.parse(on), language));
      }
    }
    if (facts.getOrDefault("date", "").isEmpty()) {
      values.put("date", noDate.in(language, Map.of()));
    }
    return values;
  }

  private String stage(Stage stage, String language) {
    return Objects.requireNonNull(stages.get(stage), stage.name()).in(language, Map.of());
  }

  private static String cut(String name, String value) {
    return Gsm7.cut(value, VALUES.getOrDefault(name, SEGMENT));
  }

  private Map<Stage, Wording> stages(TreeReader in, Node.Mapping node) {
    var worded = new EnumMap<Stage, Wording>(Stage.class);
    in.allowOnly(node, names(Stage.values()));
    for (Stage stage : Stage.values()) {
      worded.put(
          stage,
          in.wording(in.mapping(node, stage.name().toLowerCase(java.util.Locale.ROOT)), languages));
    }
    return worded;
  }

  /// What each clock is called on a phone; one that is not worded is called by the words for any.
  private Map<String, Wording> limits(TreeReader in, Node.Mapping node) {
    var worded = new HashMap<String, Wording>();
    for (String clock : node.entries().keySet()) {
      worded.put(clock, in.wording(in.mapping(node, clock), languages));
    }
    if (!worded.containsKey(OTHER_LIMIT)) {
      in.fault(node, "'" + OTHER_LIMIT + "' is not worded");
    }
    return Map.copyOf(worded);
  }

  private Map<MessageKind, Wording> wordings(TreeReader in, Node.Mapping node) {
    var worded = new EnumMap<MessageKind, Wording>(MessageKind.class);
    in.allowOnly(node, names(MessageKind.values()));
    for (MessageKind kind : MessageKind.values()) {
      worded.put(kind, in.wording(in.mapping(node, kind.key()), languages));
    }
    return worded;
  }

  private static Set<String> names(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private void checkLengths(TreeReader in, Node.Mapping node) {
    for (MessageKind kind : MessageKind.values()) {
      Node at = in.mapping(node, kind.key());
      for (String language : languages) {
        Objects.requireNonNull(wordings.get(kind)).placeholders(language).stream()
            .filter(name -> !VALUES.containsKey(name))
            .forEach(name -> in.fault(at, "value '{" + name + "}' is not known"));
        int septets = longest(kind, language);
        if (septets > SEGMENT) {
          in.fault(at, language + ": " + septets + " septets, a segment has " + SEGMENT);
        }
      }
    }
  }

  /// The room a text takes with every value at its longest; an alert also with the mark of a
  /// repeat.
  int longest(MessageKind kind, String language) {
    var values = new HashMap<String, String>();
    VALUES.forEach((name, most) -> values.put(name, "W".repeat(most)));
    values.put("stage", longestOf(new ArrayList<>(stages.values()), language));
    values.put("limit", longestOf(new ArrayList<>(limits.values()), language));
    int text = Gsm7.septets(Objects.requireNonNull(wordings.get(kind)).in(language, values));
    return kind.deliveryClass() == DeliveryClass.A
        ? text + Gsm7.septets(repeat.in(language, Map.of())) + 1
        : text;
  }

  private static String longestOf(List<Wording> wordings, String language) {
    return wordings.stream()
        .map(wording -> wording.in(language, Map.of()))
        .max(java.util.Comparator.comparingInt(Gsm7::septets))
        .orElse("");
  }
}
