package org.hakimtoto.menus.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.BookReader;
import org.hakimtoto.menus.words.Gsm7;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The dialogues of the shipped book, told as stories; see [Story] for how to read one.
class StoriesTest {
  private static final Set<String> OF_THE_SHELL =
      Set.of(
          "try_later",
          "not_confirmed",
          "not_told_yet",
          "too_many_keys",
          "session_mixed",
          "case_gone",
          "case_none_end",
          "no_dates",
          "hearing_not",
          "no_hearing",
          "no_journey",
          "conduct_gone",
          "conduct_no_number",
          "access_asked");

  private final Menus menus = Books.shipped();

  @TestFactory
  Stream<DynamicTest> the_phone_shows_what_the_story_tells() {
    Path root = root();
    return stories()
        .map(
            story -> DynamicTest.dynamicTest(root.relativize(story).toString(), () -> told(story)));
  }

  @Test
  void the_stories_visit_every_screen_in_every_language() {
    Set<String> visited = new TreeSet<>();
    stories()
        .flatMap(story -> Story.play(menus, read(story)).shows().stream())
        .forEach(show -> visited.add(show.place().language() + " " + show.place().screen()));
    Book book = BookReader.read(Books.shippedTexts());

    assertThat(visited)
        .containsAll(
            book.screens().keySet().stream()
                // an outage, and what is gone when it is looked at again, are told by the shell
                .filter(name -> !OF_THE_SHELL.contains(name))
                // two languages stand on this one, and nobody has chosen yet
                .filter(name -> !name.equals(book.welcome()))
                .flatMap(name -> Stream.of("en " + name, "sw " + name))
                .toList());
  }

  private void told(Path file) {
    String text = read(file);
    Story.Played played = Story.play(menus, text);

    assertThat(played.text()).isEqualTo(text);
    assertThat(played.shows()).isNotEmpty().allMatch(show -> Gsm7.fits(show.text(), 156));
    assertThat(played.shows().getLast().ends()).as("a story is told to its end").isTrue();
  }

  private static Stream<Path> stories() {
    try (Stream<Path> files = Files.walk(root())) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".story")).sorted().toList();
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    try {
      return Path.of(Objects.requireNonNull(StoriesTest.class.getResource("/stories")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
