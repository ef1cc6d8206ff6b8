package org.hakimtoto.gateway.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.Aftercare;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.clock.Basis;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.court.Adjournment;
import org.hakimtoto.core.duplicate.Reason;
import org.hakimtoto.core.report.ApartReason;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithdrawalReason;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.FourEyes;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.signin.SignInWay;
import org.hakimtoto.core.supervision.TodayList;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.Region;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.supervision.CaseMessagesApi;
import org.hakimtoto.gateway.api.supervision.TextWhy;
import org.hakimtoto.store.approval.Approvals;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.hearing.CallTaskBook;
import org.junit.jupiter.api.Test;

/// The desk has words for whatever it shows, in both languages.
class DeskWordsTest {
  private static final Path PAGES = Path.of("src/main/resources/console");

  /// Whose words the pages show.
  private static final List<Class<? extends Enum<?>>> LISTS =
      List.of(
          AccessReason.class,
          Aftercare.Seen.class,
          Agency.class,
          Approvals.Kind.class,
          Basis.class,
          CallTaskBook.Made.class,
          Category.class,
          ChildRole.class,
          CloseReason.class,
          Contact.Mode.class,
          Contact.Relation.class,
          CustodyEnd.class,
          CustodyKind.class,
          Danger.class,
          DeclineReason.class,
          ExternalReference.Kind.class,
          Hearing.State.class,
          Hearing.TripStep.class,
          HearingKind.class,
          HearingOutcome.class,
          MoveReason.class,
          NewCall.Reason.class,
          OverrideReason.class,
          Reason.class,
          Region.class,
          Role.class,
          RosterReason.class,
          Sex.class,
          SignInWay.class,
          Stage.class,
          Track.class,
          Transfer.State.class,
          Urgency.class,
          Whereabouts.class,
          WithdrawalReason.class,
          WithinThreeDays.class);

  private static final Pattern SAID_IN_HTML =
      Pattern.compile("data-(?:say|say-label|title)=\"([a-z0-9.-]+)\"");
  private static final Pattern SAID_IN_SCRIPT =
      Pattern.compile("(?:text|count|known|words)\\(\\s*\"([a-z0-9.-]+)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  /// The same in both languages.
  private static final Set<String> ALIKE =
      Set.of("sw", "nyanza", "nairobi", "ussd", "sms", "numbers.col.no");

  private final DeskWords words = DeskWords.shipped();

  @Test
  void every_word_of_the_contract_that_is_shown_has_both_languages() {
    var missing = new TreeSet<String>();
    for (Class<? extends Enum<?>> list : LISTS) {
      Arrays.stream(list.getEnumConstants())
          .map(WireNames::of)
          .filter(word -> !words.all().containsKey(word))
          .forEach(word -> missing.add(list.getSimpleName() + " " + word));
    }
    Stream.of(Channel.values())
        .map(Channel::wire)
        .filter(word -> !words.all().containsKey(word))
        .forEach(missing::add);
    assertThat(missing).isEmpty();
  }

  /// Why a text did not arrive, and what is next.
  @Test
  void what_became_of_a_text_is_told_in_words() {
    assertThat(words.all().keySet())
        .containsAll(
            Arrays.stream(TextWhy.values()).map(why -> "text.why." + WireNames.of(why)).toList())
        .containsAll(
            Arrays.stream(CaseMessagesApi.Next.values())
                .map(next -> "text.next." + WireNames.of(next))
                .toList())
        .containsAll(
            Arrays.stream(ApartReason.values())
                .map(why -> "ApartReason." + WireNames.of(why))
                .toList());
  }

  @Test
  void every_event_and_every_clock_has_a_name() throws IOException {
    String events =
        Files.readString(
            Path.of("../core-store/src/main/java/org/hakimtoto/core/casefile/EventName.java"));
    Stream<String> named =
        Pattern.compile("entry\\(\"([a-z-]+)\"")
            .matcher(events)
            .results()
            .map(found -> found.group(1));
    List<String> all = named.toList();
    assertThat(all).hasSizeGreaterThan(40);
    assertThat(words.all().keySet()).containsAll(all).containsAll(clocks());
  }

  /// What a clock is called in files is no sentence for people.
  @Test
  void a_clock_is_told_in_words() throws IOException {
    for (String clock : clocks()) {
      String key = words.all().containsKey("Clock." + clock) ? "Clock." + clock : clock;
      assertThat(words.all().getOrDefault(key, new DeskWords.Line("accept", "")).en())
          .as(clock)
          .doesNotContainPattern("(?i)accept|\\b(red|amber|green|one|two|three)\\b|second$");
    }
    assertThat(words.all().keySet())
        .containsAll(
            Arrays.stream(TodayList.values()).map(list -> "today." + WireNames.of(list)).toList());
  }

  private static List<String> clocks() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../core-store/src/main/resources"))) {
      Path table = files.filter(file -> file.endsWith("clocks.csv")).findFirst().orElseThrow();
      return Files.readAllLines(table).stream()
          .skip(1)
          .map(line -> line.substring(0, line.indexOf(',')))
          .toList();
    }
  }

  @Test
  void every_refusal_of_the_house_has_its_kiswahili() {
    Stream<String> why =
        Stream.of(
                Arrays.stream(Refusal.values()).map(Refusal::words),
                Arrays.stream(OfficerRules.Refusal.values()).map(OfficerRules.Refusal::words),
                Arrays.stream(FourEyes.Refusal.values()).map(FourEyes.Refusal::words),
                Arrays.stream(Adjournment.Fault.values()).map(Adjournment.Fault::words))
            .flatMap(all -> all);
    assertThat(words.said().keySet()).containsAll(why.toList());
  }

  @Test
  void whatever_a_page_says_is_in_the_table() {
    Map<String, Set<String>> missing = new TreeMap<>();
    for (Path file : files()) {
      Pattern said = file.toString().endsWith(".html") ? SAID_IN_HTML : SAID_IN_SCRIPT;
      Set<String> unknown =
          said.matcher(read(file))
              .results()
              .map(found -> found.group(1))
              .filter(key -> !words.all().containsKey(key))
              .filter(key -> !words.all().containsKey(key + ".one"))
              .collect(Collectors.toSet());
      if (!unknown.isEmpty()) {
        missing.put(file.toString(), unknown);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_action_and_field_has_words() {
    String actions = read(PAGES.resolve("desk/desk-actions.js"));
    List<String> rows =
        Pattern.compile("row\\(\"[a-z]*\", \"[a-z-]+\", (?:\"[^\"]+\"|`[^`]+`), \"([a-z-]+)\"")
            .matcher(actions)
            .results()
            .map(found -> found.group(1))
            .toList();
    List<String> fields =
        Pattern.compile("\"(field\\.[a-z-]+)\"")
            .matcher(actions)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(rows).hasSizeGreaterThan(30);
    assertThat(words.all().keySet())
        .containsAll(rows.stream().map(say -> "act." + say).toList())
        .containsAll(rows.stream().map(say -> "act." + say + ".hint").toList())
        .containsAll(fields);
  }

  @Test
  void the_languages_differ_and_take_the_same_values() {
    words
        .all()
        .forEach((key, line) -> {
          assertThat(holes(line.sw())).as(key).isEqualTo(holes(line.en()));
          if (!ALIKE.contains(key) && !line.en().isEmpty()) {
            assertThat(line.sw()).as(key).isNotEqualTo(line.en()).isNotBlank();
          }
        });
  }

  @Test
  void a_word_of_the_contract_that_the_api_tells_in_english_is_known_in_kiswahili() {
    Map<String, String> sentences = words.in(Language.KISWAHILI).sentences();
    assertThat(sentences)
        .containsEntry("Children's home", "Makao ya watoto")
        .containsEntry("the case is closed", "kesi imefungwa");
    assertThat(words.in(Language.ENGLISH).sentences()).isEmpty();
  }

  private static Set<String> holes(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static List<Path> files() {
    try (Stream<Path> all = Files.walk(PAGES)) {
      return all.filter(file -> file.toString().matches(".*\\.(html|js)"))
          .filter(file -> !file.toString().contains("menus"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void every_scope_of_a_token_has_words() {
    assertThat(words.all().keySet())
        .containsAll(
            Arrays.stream(ApiScope.values())
                .map(scope -> "scope." + scope.words().replace(':', '-'))
                .toList());
  }
}
