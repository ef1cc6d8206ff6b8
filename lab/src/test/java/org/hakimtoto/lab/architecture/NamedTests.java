package org.hakimtoto.lab.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The tests that a page names, as `SomeTest` or `SomeTest#what_it_shows`: whether they are there.
final class NamedTests {
  private static final Pattern NAMED =
      Pattern.compile("`(\\w+(?:Acceptance|IT|Test|Contract))(?:#(\\w+))?`");

  private final Checkout tree;

  NamedTests(Checkout tree) {
    this.tree = tree;
  }

  boolean areIn(String words) {
    return NAMED.matcher(words).find();
  }

  /// Those that the page names and nobody wrote.
  List<String> missingOf(Path page) {
    return missing(tree.read(page));
  }

  List<String> missing(String words) {
    return NAMED
        .matcher(words)
        .results()
        .filter(named -> !exists(named))
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  private boolean exists(MatchResult named) {
    var declared =
        Pattern.compile(
            named.group(2) == null
                ? "\\bclass " + named.group(1) + "\\b"
                : "\\b" + named.group(2) + "\\(");
    return tree.fileNamed(named.group(1) + ".java")
        .map(tree::read)
        .filter(source -> declared.matcher(source).find())
        .isPresent();
  }
}
