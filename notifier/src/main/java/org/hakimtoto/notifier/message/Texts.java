package org.hakimtoto.notifier.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.Kenya;
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

  /// The fact that names the other words in which a text is said.
  public static final String WORDS = "words";

  /// What may be said in other words while a trial tries them: what only repeats to a family what
  /// it was told. Whoever words one words the other, so that no family is left out.
  static final Set<MessageKind> TRIED = Set.of(MessageKind.REMINDER, MessageKind.REMINDER_DISCREET);

  private static final String FILE = "sms.yaml";
  private static final String TRIALS = "trials";
  private static final Pattern TRIAL_NAME = Pattern.compile("[a-z][a-z0-9-]{2,29}");

  private final Map<MessageKind, Wording> wordings;
  private final Map<String, Map<MessageKind, Wording>> tried;
  private final Map<Stage, Wording> stages;
  private final Map<String, Wording> limits;
  private final Wording repeat;
  private final Wording test;
  private final TextValues values;
  private final List<String> languages;

  private Texts(TreeReader in, Node.Mapping root, String shortCode, String serviceCode) {
    this.languages =
        in.items(root, "languages").stream()
            .map(item -> item instanceof Node.Scalar scalar ? scalar.text() : "?")
            .toList();
    in.allowOnly(
        root,
        Set.of(
            "languages",
            "repeat",
            "test",
            "no_date",
            "no_more_dates",
            "unnamed_office",
            "unnamed_court",
            "stages",
            "limits",
            TRIALS,
            "texts"));
    this.repeat = in.wording(in.mapping(root, "repeat"), languages);
    this.test = in.wording(in.mapping(root, "test"), languages);
    this.stages = stages(in, in.mapping(root, "stages"));
    this.limits = limits(in, in.mapping(root, "limits"));
    this.values =
        new TextValues(
            stages,
            limits,
            in.wording(in.mapping(root, "no_date"), languages),
            in.wording(in.mapping(root, "no_more_dates"), languages),
            in.wording(in.mapping(root, "unnamed_office"), languages),
            in.wording(in.mapping(root, "unnamed_court"), languages),
            shortCode,
            serviceCode);
    this.wordings = wordings(in, in.mapping(root, "texts"));
    this.tried = trials(in, root).map(node -> tried(in, node)).orElse(Map.of());
  }

  /// The wording of this release. Throws [org.hakimtoto.menus.words.BadBook] with every fault.
  ///
  /// @param shortCode what people text to
  /// @param serviceCode what people dial
  public static Texts shipped(String shortCode, String serviceCode) {
    var in = new TreeReader(FILE);
    return new Texts(in, Shipped.ROOT, shortCode, serviceCode).whole(in, Shipped.ROOT);
  }

  /// Read and looked over once; how long its texts are depends on the codes as well.
  private static final class Shipped {
    static final Node.Mapping ROOT = looked(YamlTree.read(FILE, yaml()));

    private static Node.Mapping looked(Node.Mapping root) {
      var in = new TreeReader(FILE);
      TextLint.look(in, root);
      in.throwIfFaulty();
      return root;
    }
  }

  private static String yaml() {
    try (var stream = Texts.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(stream, FILE).readAllBytes(), UTF_8);
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
    return texts.whole(in, root);
  }

  private Texts whole(TreeReader in, Node.Mapping root) {
    in.throwIfFaulty();
    checkLengths(in, in.mapping(root, "texts"));
    trials(in, root).ifPresent(node -> checkTried(in, node));
    in.throwIfFaulty();
    return this;
  }

  /// The words of a message. A language that is not worded gets the first of the file.
  ///
  /// @param facts `stage` by its name, moments as instants, `date` empty when there is none;
  ///   `digits` is made of `reference`
  /// @param now when it is sent: a day far from it shows its year
  public String render(
      MessageKind kind, Language language, Map<String, String> facts, boolean again, Instant now) {
    String spoken = spoken(language);
    Wording everybodys = Objects.requireNonNull(wordings.get(kind), kind.key());
    Wording wording =
        tried.getOrDefault(facts.getOrDefault(WORDS, ""), Map.of()).getOrDefault(kind, everybodys);
    String text = wording.in(spoken, values.of(facts, spoken, Kenya.day(now)));
    return again ? repeat.in(spoken, Map.of()) + " " + text : text;
  }

  /// The text of a house that is tried out: nobody may take it for a real one. It may take a second
  /// segment.
  public String markedAsTest(Language language, String text) {
    return test.in(spoken(language), Map.of()) + " " + text;
  }

  private String spoken(Language language) {
    return languages.contains(language.code()) ? language.code() : languages.getFirst();
  }

  /// The other words of this release that a trial may try, by name.
  public static Set<String> shippedTried() {
    return trials(new TreeReader(FILE), Shipped.ROOT)
        .map(node -> (Set<String>) new TreeSet<>(node.entries().keySet()))
        .orElse(Set.of());
  }

  /// Of the file, in its order; the first is spoken to whoever speaks none of them.
  public List<String> languages() {
    return languages;
  }

  /// The other words that a trial may try, by name.
  public Set<String> tried() {
    return new TreeSet<>(tried.keySet());
  }

  /// Every text there is, with its name, for the lint.
  Map<String, Wording> all() {
    var all = new HashMap<String, Wording>();
    wordings.forEach((kind, wording) -> all.put(kind.key(), wording));
    tried.forEach((name, words) ->
        words.forEach((kind, wording) -> all.put(name + " " + kind.key(), wording)));
    stages.forEach((stage, wording) -> all.put("stage " + stage, wording));
    limits.forEach((clock, wording) -> all.put("limit " + clock, wording));
    all.put("repeat", repeat);
    all.put("test", test);
    all.put("no_date", values.noDate());
    all.put("no_more_dates", values.noMoreDates());
    all.put("unnamed_office", values.unnamedOffice());
    all.put("unnamed_court", values.unnamedCourt());
    return all;
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
    if (!worded.containsKey(TextValues.OTHER_LIMIT)) {
      in.fault(node, "'" + TextValues.OTHER_LIMIT + "' is not worded");
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

  /// A wording file need not have any.
  private static Optional<Node.Mapping> trials(TreeReader in, Node.Mapping root) {
    return root.entries().containsKey(TRIALS)
        ? Optional.of(in.mapping(root, TRIALS))
        : Optional.empty();
  }

  private Map<String, Map<MessageKind, Wording>> tried(TreeReader in, Node.Mapping node) {
    var tried = new HashMap<String, Map<MessageKind, Wording>>();
    for (String name : node.entries().keySet()) {
      Node.Mapping words = in.mapping(node, name);
      in.allowOnly(words, TRIED.stream().map(MessageKind::key).collect(Collectors.toSet()));
      if (!TRIAL_NAME.matcher(name).matches()) {
        in.fault(words, "'" + name + "' must be 3 to 30 of a-z, 0-9, -");
      }
      tried.put(
          name,
          TRIED.stream()
              .collect(
                  Collectors.toMap(
                      kind -> kind, kind -> in.wording(in.mapping(words, kind.key()), languages))));
    }
    return Map.copyOf(tried);
  }

  /// Other words say no more and no less of the case, and fit as well.
  private void checkTried(TreeReader in, Node.Mapping node) {
    tried.forEach((name, words) ->
        words.forEach((kind, wording) -> {
          Node at = in.mapping(in.mapping(node, name), kind.key());
          Wording everybodys = Objects.requireNonNull(wordings.get(kind));
          for (String language : languages) {
            if (!wording.placeholders(language).equals(everybodys.placeholders(language))) {
              in.fault(at, language + ": shows other values than '" + kind.key() + "'");
            }
            checkLength(in, at, language, longest(wording, kind.deliveryClass(), language));
          }
        }));
  }

  private static void checkLength(TreeReader in, Node at, String language, int septets) {
    if (septets > SEGMENT) {
      in.fault(at, language + ": " + septets + " septets, a segment has " + SEGMENT);
    }
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
            .filter(name -> !TextValues.ROOMS.containsKey(name))
            .forEach(name -> in.fault(at, "value '{" + name + "}' is not known"));
        checkLength(in, at, language, longest(kind, language));
      }
    }
  }

  /// The room a text takes with every value at its longest; an alert also with the mark of a
  /// repeat.
  int longest(MessageKind kind, String language) {
    return longest(Objects.requireNonNull(wordings.get(kind)), kind.deliveryClass(), language);
  }

  /// The same of other words.
  int longest(String tried, MessageKind kind, String language) {
    return longest(
        Objects.requireNonNull(this.tried.getOrDefault(tried, Map.of()).get(kind)),
        kind.deliveryClass(),
        language);
  }

  private int longest(Wording wording, DeliveryClass deliveryClass, String language) {
    var longest = new HashMap<String, String>();
    TextValues.ROOMS
        .keySet()
        .forEach(name -> longest.put(name, "W".repeat(TextValues.room(name, language))));
    longest.put("stage", longestOf(new ArrayList<>(stages.values()), language));
    longest.put("limit", longestOf(new ArrayList<>(limits.values()), language));
    int text = Gsm7.septets(wording.in(language, longest));
    return deliveryClass == DeliveryClass.A
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
