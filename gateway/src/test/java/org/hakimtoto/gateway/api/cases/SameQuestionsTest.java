package org.hakimtoto.gateway.api.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.ReportQuestions;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.YamlTree;
import org.junit.jupiter.api.Test;

/// By phone, at the desk and for programs a report is asked the same.
class SameQuestionsTest {
  private static final Path RULES = Path.of("src/main/resources/console/report/report-rules.js");

  private static final Map<ChildRole, String> SCREENS =
      Map.of(
          ChildRole.ACCUSED, "what_accused",
          ChildRole.VICTIM, "what_victim",
          ChildRole.WITNESS, "what_victim",
          ChildRole.NEEDS_CARE, "what_care",
          ChildRole.UNSURE, "what_unsure");

  @Test
  void what_may_have_happened_is_what_the_menus_offer() throws IOException {
    var in = new TreeReader("report.yaml");
    Node.Mapping screens = in.mapping(YamlTree.read("report.yaml", book()), "screens");
    for (ChildRole role : ChildRole.values()) {
      Node.Mapping screen = in.mapping(screens, SCREENS.getOrDefault(role, ""));
      Set<String> offered =
          in.items(screen, "options").stream()
              .map(option -> in.required((Node.Mapping) option, "value").replace('_', '-'))
              .collect(Collectors.toSet());
      assertThat(wire(ReportQuestions.categories(role))).as(role.name()).isEqualTo(offered);
    }
  }

  @Test
  void the_three_days_are_asked_where_the_menus_ask_them() {
    // what=sexual, !role=accused, !danger=abuse_ongoing
    for (ChildRole role : ChildRole.values()) {
      for (Danger danger : Danger.values()) {
        for (Category category : Category.values()) {
          assertThat(ReportQuestions.asksThreeDays(role, danger, category))
              .isEqualTo(
                  category == Category.SEXUAL
                      && role != ChildRole.ACCUSED
                      && danger != Danger.ABUSE_ONGOING);
        }
      }
    }
  }

  @Test
  void the_page_offers_the_same() throws IOException {
    String rules = Files.readString(RULES);
    String victim = found(rules, "const VICTIM = \\[(.*?)];");
    for (ChildRole role : ChildRole.values()) {
      String list = found(rules, "\"" + WireNames.of(role) + "\": (\\[.*?]|VICTIM),");
      assertThat(wire(ReportQuestions.categories(role)))
          .as(role.name())
          .isEqualTo(quoted(list.equals("VICTIM") ? victim : list));
    }
  }

  private static Set<String> wire(Set<Category> categories) {
    return categories.stream().map(WireNames::of).collect(Collectors.toSet());
  }

  private static Set<String> quoted(String list) {
    return Stream.of(list.replaceAll("[\\[\\]\" ]", "").split(","))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String found(String text, String pattern) {
    var match = Pattern.compile(pattern).matcher(text);
    assertThat(match.find()).as(pattern).isTrue();
    return match.group(1);
  }

  private static String book() throws IOException {
    try (var in =
        SameQuestionsTest.class
            .getClassLoader()
            .getResourceAsStream("org/hakimtoto/menus/report.yaml")) {
      return new String(java.util.Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }
}
