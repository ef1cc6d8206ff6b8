package org.hakimtoto.gateway.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.check.Journeys;
import org.hakimtoto.menus.words.ShippedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenuReloadTest {
  @TempDir private Path folder;
  private final MenuBooks books = new MenuBooks(LoadedBook.shipped());

  @BeforeEach
  void copy() throws IOException {
    for (BookText text : Books.shippedTexts()) {
      Files.writeString(folder.resolve(text.file()), text.yaml());
    }
  }

  @Test
  void a_copy_of_the_shipped_book_is_the_same_book() {
    assertThat(reload().look())
        .isInstanceOfSatisfying(
            MenuReload.Look.Sound.class,
            sound -> {
              assertThat(sound.comparison().same()).isTrue();
              assertThat(reload().take(sound)).isFalse();
            });
    assertThat(books.now().several()).isFalse();
  }

  @Test
  void to_look_takes_nothing() throws IOException {
    change("report.yaml", "What danger now?", "Which danger now?");
    MenuReload.Look look = reload().look();

    assertThat(books.now().several()).isFalse();
    assertThat(look)
        .isInstanceOfSatisfying(
            MenuReload.Look.Sound.class,
            sound -> {
              assertThat(sound.comparison().differences()).isNotEmpty();
              assertThat(reload().take(sound)).isTrue();
            });
    assertThat(books.now().several()).isTrue();
  }

  @Test
  void what_cannot_be_read_is_a_finding_and_no_fault_of_ours() throws IOException {
    change("report.yaml", "screens:", "screns:");
    assertThat(reload().look()).isInstanceOf(MenuReload.Look.Faulty.class);
    Files.delete(folder.resolve(Books.HEAD));
    assertThat(reload().look()).isInstanceOf(MenuReload.Look.Faulty.class);
    Files.write(folder.resolve(Books.HEAD), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThat(reload().look()).isInstanceOf(MenuReload.Look.Faulty.class);
    Files.writeString(folder.resolve("language-fr.csv"), "key,de\n");
    assertThat(reload().look()).isInstanceOf(MenuReload.Look.Faulty.class);
    assertThat(new MenuReload(Optional.of(folder.resolve("none")), books).look())
        .isInstanceOf(MenuReload.Look.Faulty.class);
    assertThat(new MenuReload(Optional.empty(), books).look())
        .isInstanceOf(MenuReload.Look.NoFolder.class);
  }

  @Test
  void a_book_brings_its_own_dialogues_and_leaves_none_out() throws IOException {
    String shipped = ShippedFile.beside(Journeys.class, "journeys.yaml");
    change("report.yaml", "What danger now?", "Which danger now?");
    Files.writeString(folder.resolve("journeys.yaml"), shipped);
    assertThat(reload().look()).isInstanceOf(MenuReload.Look.Sound.class);

    String name = Journeys.shipped().all().getFirst().name();
    change("journeys.yaml", "name: " + name + "\n", "name: Another\n");
    assertThat(reload().look())
        .isEqualTo(
            new MenuReload.Look.Faulty(
                java.util.List.of(name + ": this dialogue is not recorded on the book")));
  }

  /// As many at once as there are processors: somebody who asks for nothing is through before the
  /// first of them.
  @Test
  void nobody_else_waits_for_a_look() throws Exception {
    change("report.yaml", "What danger now?", "Which danger now?");
    var looked = new AtomicInteger();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      threads.add(
          Thread.startVirtualThread(() -> {
            var _ = reload().look();
            looked.incrementAndGet();
          }));
    }
    var through = new CompletableFuture<Integer>();
    Thread.startVirtualThread(() -> through.complete(looked.get()));

    assertThat(through.get(1, TimeUnit.MINUTES)).isZero();
    for (Thread one : threads) {
      one.join();
    }
    assertThat(looked.get()).isEqualTo(threads.size());
  }

  private MenuReload reload() {
    return new MenuReload(Optional.of(folder), books);
  }

  private void change(String file, String words, String others) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(words);
    Files.writeString(folder.resolve(file), text.replace(words, others));
  }
}
