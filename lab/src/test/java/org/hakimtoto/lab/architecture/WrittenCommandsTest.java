package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hakimtoto.lab.cli.Lab;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// Whoever is called at night types what a page says: each command in it is one that there is, down
/// to its options.
class WrittenCommandsTest {
  private static final Pattern SPAN = Pattern.compile("`((?:\\./)?haki [a-z][^`\n]*)`");

  private final Checkout tree = Checkout.here();
  private final CommandLine haki = Lab.commandLine();

  @Test
  void every_command_in_a_page_is_known_with_its_options() {
    assertThat(tree.documents().stream().filter(page -> !isOfThePast(page)).flatMap(this::faults))
        .isEmpty();
  }

  @Test
  void what_is_not_known_is_found() {
    assertThat(unknown("./haki keys rotate fields")).isEmpty();
    assertThat(unknown("haki officer retire|lost NUMBER --by NUMBER")).isEmpty();
    assertThat(unknown("./haki officer forget NUMBER")).containsExactly("officer forget");
    assertThat(unknown("./haki officer retire NUMBER --with LOVE"))
        .containsExactly("officer retire --with");
    assertThat(unknown("./haki officer retire|forget NUMBER --by NUMBER"))
        .containsExactly("officer forget");
  }

  /// What was done once by other words, and what is printed from the contract.
  private static boolean isOfThePast(Path page) {
    return page.endsWith("CHANGELOG.md") || page.endsWith("api.md");
  }

  private Stream<String> faults(Path document) {
    return SPAN.matcher(tree.read(document))
        .results()
        .flatMap(span -> unknown(span.group(1)).stream())
        .map(what -> document + ": " + what);
  }

  private List<String> unknown(String written) {
    List<String> words = Arrays.asList(written.replace("\\|", "|").split("[ =]+"));
    return unknown(haki, "", words.subList(1, words.size())).toList();
  }

  /// @param path the words that led here
  private static Stream<String> unknown(CommandLine command, String path, List<String> left) {
    Map<String, CommandLine> further = command.getSubcommands();
    if (!further.isEmpty() && !left.isEmpty() && left.getFirst().matches("[a-z][a-z|-]*")) {
      List<String> rest = left.subList(1, left.size());
      return Arrays.stream(left.getFirst().split("\\|"))
          .flatMap(name ->
              further.containsKey(name)
                  ? unknown(further.get(name), (path + " " + name).strip(), rest)
                  : Stream.of((path + " " + name).strip()));
    }
    return left.stream()
        .map(word -> word.replaceAll("[,;.)\\]]+$", "").replaceAll("^\\[", ""))
        .filter(word -> word.startsWith("--"))
        .filter(word -> !command.getCommandSpec().optionsMap().containsKey(word))
        .map(word -> path + " " + word);
  }
}
