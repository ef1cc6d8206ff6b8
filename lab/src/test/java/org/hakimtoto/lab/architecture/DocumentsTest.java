package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hakimtoto.lab.cli.Lab;
import org.junit.jupiter.api.Test;

/// What newcomers read is true of the tree: every link, path, class and command that a document
/// names is there, and the first pages stay short.
class DocumentsTest {
  /// What a person reads before the first two commands.
  private static final long README_MOST_BYTES = 9 * 1024;

  /// About three pages.
  private static final long ARCHITECTURE_MOST_BYTES = 10 * 1024;

  /// What a stranger must find from the tree alone, by the first words of a row.
  private static final List<String> TASKS =
      List.of(
          "reword a screen",
          "add a question",
          "add a carrier",
          "add a clock",
          "add an event",
          "add an SMS",
          "add an API operation",
          "add an agency's role",
          "add a language",
          "change a limit");

  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern COMMAND = Pattern.compile("\\./haki ([a-z][a-z-]*)");
  private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)+/?");
  private static final Pattern PACKAGE = Pattern.compile("[a-z]+(\\.[a-z]+)+");
  private static final Pattern TYPE =
      Pattern.compile("([A-Z][a-z]\\w*)(\\.java|#\\w+|\\.[a-z]\\w*)?");
  private static final Pattern FILE =
      Pattern.compile("[\\w.-]+\\.(java|yaml|sql|lua|js|css|service|csv|md|xml)");

  /// A span that begins with one of these is about our tree.
  private static final Set<String> ROOTS =
      Set.of(
          ".ci",
          "core-store",
          "core",
          "deploy",
          "docs",
          "gateway",
          "lab",
          "menus",
          "notifier",
          "store");

  /// Files that the reader makes, not we.
  private static final Set<String> OF_THE_READER = Set.of("officers.csv");

  private final Checkout tree = Checkout.here();

  @Test
  void every_link_leads_somewhere() {
    assertThat(faults(LINK, this::leadsSomewhere)).isEmpty();
  }

  @Test
  void every_path_that_is_named_exists() {
    assertThat(
            faults(
                SPAN,
                (document, span) ->
                    !PATH.matcher(span).matches()
                        || span.contains("/target/")
                        || !ROOTS.contains(span.substring(0, span.indexOf('/')))
                        || tree.has(span)))
        .isEmpty();
  }

  @Test
  void every_package_that_is_named_exists() {
    assertThat(
            faults(
                SPAN,
                (document, span) ->
                    !PACKAGE.matcher(span).matches()
                        || !ROOTS.contains(span.substring(0, span.indexOf('.')))
                        || FILE.matcher(span).matches()
                        || tree.has(span.replace('.', '/'))))
        .isEmpty();
  }

  @Test
  void every_file_that_is_named_exists() {
    assertThat(
            faults(
                SPAN,
                (document, span) ->
                    !FILE.matcher(span).matches()
                        || OF_THE_READER.contains(span)
                        || tree.hasFileNamed(span)))
        .isEmpty();
  }

  @Test
  void every_class_that_is_named_exists() {
    assertThat(
            faults(
                SPAN,
                (document, span) -> {
                  var type = TYPE.matcher(span);
                  return !type.matches() || !isHandwritten(document) || tree.hasType(type.group(1));
                }))
        .isEmpty();
  }

  @Test
  void every_command_that_is_named_exists() {
    Set<String> known = Lab.commandLine().getSubcommands().keySet();
    assertThat(
            tree.documents().stream()
                .flatMap(document ->
                    COMMAND
                        .matcher(tree.read(document))
                        .results()
                        .map(found -> found.group(1))
                        .filter(command -> !known.contains(command))
                        .map(command -> document + ": ./haki " + command)))
        .isEmpty();
  }

  @Test
  void what_is_read_first_is_short() throws IOException {
    assertThat(Files.size(Checkout.ROOT.resolve("README.md")))
        .isLessThanOrEqualTo(README_MOST_BYTES);
    assertThat(Files.size(Checkout.ROOT.resolve("ARCHITECTURE.md")))
        .isLessThanOrEqualTo(ARCHITECTURE_MOST_BYTES);
  }

  @Test
  void every_room_is_drawn() {
    String page = tree.read(Path.of("ARCHITECTURE.md"));
    String drawing = page.substring(page.indexOf("```"), page.indexOf("```mermaid"));

    assertThat(tree.rooms())
        .contains("caserules", "outbox", "ussd", "servers")
        .allSatisfy(room -> assertThat(drawing).containsPattern("\\b" + room + "\\b"));
  }

  @Test
  void every_task_of_a_contributor_names_its_files() {
    Map<String, String> rows =
        tree.read(Path.of("CONTRIBUTING.md"))
            .lines()
            .filter(line -> line.startsWith("| "))
            .map(line -> line.split("\\|"))
            .collect(Collectors.toMap(cells -> cells[1].strip(), cells -> cells[2]));

    for (String task : TASKS) {
      assertThat(
              rows.entrySet().stream()
                  .filter(row -> row.getKey().startsWith(task))
                  .flatMap(row -> LINK.matcher(row.getValue()).results())
                  .map(link -> link.group(1)))
          .as(task)
          .isNotEmpty()
          .allMatch(link -> Files.isRegularFile(Checkout.ROOT.resolve(link)));
    }
  }

  @Test
  void every_document_is_in_the_index() {
    Path docs = Path.of("docs");
    String index = tree.read(docs.resolve("README.md"));
    assertThat(tree.documents())
        .filteredOn(document -> document.startsWith(docs) && !document.endsWith("README.md"))
        .allSatisfy(document -> assertThat(index).contains("(" + docs.relativize(document) + ")"));
  }

  private boolean leadsSomewhere(Path document, String target) {
    if (target.startsWith("http://") || target.startsWith("https://")) {
      return true;
    }
    String[] parts = target.split("#", 2);
    Path file =
        parts[0].isEmpty()
            ? document
            : Checkout.ROOT.relativize(
                Checkout.ROOT.resolve(document).resolveSibling(parts[0]).normalize());
    return tree.has(file.toString()) && (parts.length == 1 || anchors(file).contains(parts[1]));
  }

  /// The names under which a page's headings are reached.
  private Set<String> anchors(Path document) {
    return HEADING
        .matcher(tree.read(document))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\d -]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  /// What is printed from data names things of others: fields of CPIMS, kinds of messages.
  private static boolean isHandwritten(Path document) {
    return !document.endsWith("cpims.md");
  }

  private List<String> faults(Pattern pattern, Claim holds) {
    var faults = new ArrayList<String>();
    for (Path document : tree.documents()) {
      String words = FENCED.matcher(tree.read(document)).replaceAll("");
      pattern
          .matcher(words)
          .results()
          .map(found -> found.group(1))
          .filter(Predicate.not(claim -> holds.holds(document, claim)))
          .forEach(claim -> faults.add(document + ": " + claim));
    }
    return faults;
  }

  /// Whether what a document says of the tree is so.
  private interface Claim {
    boolean holds(Path document, String claim);
  }
}
