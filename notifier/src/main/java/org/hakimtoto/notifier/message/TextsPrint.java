package org.hakimtoto.notifier.message;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.store.outbox.DeliveryClass;

/// Every SMS as somebody would read it, with its class, and how full it is at its longest: a page
/// of Markdown. docs/messages.md is it.
public final class TextsPrint {
  private static final Instant DAY = Instant.parse("2026-12-08T06:00:00Z");
  private static final Instant OTHER_DAY = Instant.parse("2026-12-01T06:00:00Z");

  /// The day on which they are read.
  private static final Instant PRINTED = Instant.parse("2026-11-24T06:00:00Z");

  private TextsPrint() {}

  /// @param only one kind; empty: all
  /// @param language one of the file; empty: all
  public static String page(Texts texts, Optional<MessageKind> only, Optional<String> language) {
    var page =
        new StringBuilder(
            """
            # What we text

            Made from `sms.yaml` by `./haki messages show`: change the wording, then print this page \
            again. Class A must arrive and may come twice, marked as a repeat; class B may be lost \
            and never comes twice. A stop does not silence what the law requires. The count is of \
            septets with every value at its longest, of 160.
            """);
    kinds(only).forEach(kind -> page.append('\n').append(section(texts, kind, language)));
    if (only.isEmpty()) {
      texts.tried().forEach(name -> page.append('\n').append(tried(texts, name, language)));
    }
    return page.toString();
  }

  /// What a trial may word anew, as somebody would read it.
  ///
  /// @param words the name of other words; empty, or of words that are gone: those for everybody
  public static List<Said> tried(Texts texts, Optional<String> words) {
    return new TreeSet<>(Texts.TRIED)
        .stream()
            .flatMap(kind ->
                texts.languages().stream()
                    .map(spoken -> {
                      var facts = sample(spoken);
                      words.ifPresent(name -> facts.put(Texts.WORDS, name));
                      return new Said(
                          kind,
                          spoken,
                          texts.render(kind, new Language(spoken), facts, false, PRINTED));
                    }))
            .toList();
  }

  /// A text as somebody would read it.
  public record Said(MessageKind kind, String language, String text) {}

  private static List<MessageKind> kinds(Optional<MessageKind> only) {
    return only.map(List::of).orElseGet(() -> Arrays.asList(MessageKind.values()));
  }

  private static String section(Texts texts, MessageKind kind, Optional<String> language) {
    var section = new StringBuilder("## ").append(kind.key()).append("\n\n");
    section
        .append("Class ")
        .append(kind.deliveryClass())
        .append(kind.legal() ? ", required by law" : ", not required by law")
        .append(".\n\n");
    texts.languages().stream()
        .filter(spoken -> language.isEmpty() || language.get().equals(spoken))
        .forEach(spoken -> section.append(line(texts, kind, spoken)));
    return section.toString();
  }

  /// Other words, in the arms of a trial that name them.
  private static String tried(Texts texts, String name, Optional<String> language) {
    var section = new StringBuilder("## In a trial: ").append(name).append("\n");
    var said = tried(texts, Optional.of(name));
    for (MessageKind kind : new TreeSet<>(Texts.TRIED)) {
      section.append("\nFor `").append(kind.key()).append("`:\n\n");
      said.stream()
          .filter(one -> one.kind() == kind)
          .filter(one -> language.isEmpty() || language.get().equals(one.language()))
          .forEach(one ->
              section.append(
                  "- %s, %d: %s\n"
                      .formatted(
                          one.language(), texts.longest(name, kind, one.language()), one.text())));
    }
    return section.toString();
  }

  private static String line(Texts texts, MessageKind kind, String language) {
    String text = texts.render(kind, new Language(language), sample(language), false, PRINTED);
    return "- %s, %d: %s\n".formatted(language, texts.longest(kind, language), text);
  }

  /// How many texts there are, how many of them alerts, and how full the fullest is.
  public static String summary(Texts texts) {
    int fullest =
        Arrays.stream(MessageKind.values())
            .flatMap(
                kind -> texts.languages().stream().map(language -> texts.longest(kind, language)))
            .max(Integer::compare)
            .orElse(0);
    long alerts =
        Arrays.stream(MessageKind.values())
            .filter(kind -> kind.deliveryClass() == DeliveryClass.A)
            .count();
    return "%d texts in %s, %d of class A; the fullest takes %d of %d septets"
        .formatted(
            MessageKind.values().length,
            String.join(", ", texts.languages()),
            alerts,
            fullest,
            Texts.SEGMENT);
  }

  private static Map<String, String> sample(String language) {
    var facts = new HashMap<String, String>();
    facts.put("reference", "482-137-559");
    facts.put("office", "Kibra Children's Office");
    facts.put("stage", "HEARINGS");
    facts.put("date", DAY.toString());
    facts.put("limit", "arrest-to-court");
    facts.put("due", DAY.toString());
    facts.put("when", DAY.toString());
    facts.put("old", OTHER_DAY.toString());
    facts.put("until", DAY.toString());
    facts.put("day", "2026-12-01");
    facts.put("to", "2026-12-08");
    facts.put("typed", "8/12");
    facts.put("failed", "2");
    facts.put("left", "482-137-559");
    facts.put("more", "1");
    List.of("accept", "calls", "ending", "late", "arrive", "results")
        .forEach(name -> facts.put(name, "2"));
    facts.put("cases", "482-137-559 " + Dates.hour(DAY, language));
    facts.put("count", "1");
    facts.put("list", "482-137-559 " + Dates.time(DAY, language));
    facts.put("court", "Kibra Law Courts");
    facts.put("time", "14:05");
    facts.put("desk_code", "730184");
    facts.put("call", "116");
    facts.put("tail", "002");
    return facts;
  }
}
