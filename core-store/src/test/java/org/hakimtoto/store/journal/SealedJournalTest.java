package org.hakimtoto.store.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.JournalKeys;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.journal.JournaledReport.Shown;
import org.hakimtoto.store.journal.JournaledReport.Told;
import org.hakimtoto.store.journal.SealedJournal.Bounds;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.report.DraftKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file of a journal, with no database anywhere.
class SealedJournalTest {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;
  private static final PhoneNumber CALLER = new PhoneNumber("+254711000111");
  private static final JournalKeys.Pair KEYS = JournalKeys.fresh();

  @TempDir private Path home;
  private Path folder;
  private Sealing sealing;

  @BeforeEach
  void setUp() {
    folder = home.resolve("journal");
    sealing = new Sealing(new KeyFile(home.resolve("keys.json")).createdIfMissing().load());
  }

  @Test
  void what_is_kept_is_on_disk_and_nobody_reads_it_there() throws IOException {
    try (var journal = filled(3)) {
      assertThat(shown(journal, "a")).isEqualTo("Received " + reference(0));
      assertThat(journal.standing(NOW))
          .isEqualTo(new SealedJournal.Standing(JournalWord.WAITING, 1, Optional.of(NOW), 2, 0));
    }
    assertThat(everything()).doesNotContain(Samples.NAME, CALLER.e164(), "711223344", "ACCUSED");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void a_press_that_is_kept_gets_its_screen_again_also_in_the_next_life() {
    try (var journal = filled(3)) {
      assertThat(shown(journal, "a")).isEqualTo(shown(journal, "a"));
      assertThat(journal.standing(NOW).waiting()).isEqualTo(1);
    }
    try (var journal = open()) {
      assertThat(journal.before(press("a"))).contains("Received " + reference(0));
      assertThat(shown(journal, "b")).as("never one twice").isEqualTo("Received " + reference(1));
      assertThat(journal.standing(NOW).waiting()).isEqualTo(2);
    }
  }

  @Test
  void a_last_line_that_was_cut_is_refused_and_those_before_it_stand() throws IOException {
    try (var journal = filled(9)) {
      shown(journal, "a");
      shown(journal, "b");
    }
    Path file = folder.resolve(JournalFile.JOURNAL);
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - 20);
    }
    try (var journal = open()) {
      assertThat(journal.standing(NOW).waiting()).isEqualTo(1);
      assertThat(journal.standing(NOW).aside()).as("it is named, and kept").isEqualTo(1);
      assertThat(journal.before(press("a"))).isPresent();
      assertThat(journal.before(press("b"))).isEmpty();
      assertThat(shown(journal, "c")).isEqualTo("Received " + reference(2));
    }
    try (var journal = open()) {
      assertThat(journal.standing(NOW).waiting()).isEqualTo(2);
      assertThat(journal.standing(NOW).aside()).isEqualTo(1);
    }
  }

  @Test
  void a_line_that_was_altered_is_none_and_is_never_thrown_away() throws IOException {
    try (var journal = filled(9)) {
      shown(journal, "a");
      shown(journal, "b");
    }
    Path file = folder.resolve(JournalFile.JOURNAL);
    List<String> lines = Files.readAllLines(file, ISO_8859_1);
    String altered = lines.get(1).replace(" report 2 ", " report 3 ");
    assertThat(altered).isNotEqualTo(lines.get(1));
    Files.writeString(
        file,
        String.join("\n", List.of(lines.get(0), altered, lines.get(2), lines.get(3))) + "\n",
        ISO_8859_1);
    try (var journal = open()) {
      assertThat(journal.standing(NOW).waiting()).isEqualTo(1);
      assertThat(journal.standing(NOW).aside()).isEqualTo(1);
      for (JournalLine line : journal.waiting()) {
        journal.becameOf(line, JournalLine.Kind.FILED, NOW);
      }
      assertThat(journal.standing(NOW).word()).isEqualTo(JournalWord.ASIDE);
    }
    assertThat(Files.readString(folder.resolve(JournalFile.BESIDE))).contains(altered);
    assertThat(file).isEmptyFile();
    try (var journal = open()) {
      assertThat(journal.standing(NOW).aside()).isEqualTo(1);
      assertThat(shown(journal, "c")).as("none twice").isEqualTo("Received " + reference(2));
    }
  }

  @Test
  void a_journal_that_is_full_keeps_what_it_has_and_promises_nothing() {
    try (var journal = filled(new Bounds(2, SealedJournal.MOST_BYTES), 9)) {
      shown(journal, "a");
      shown(journal, "b");
      assertThat(keep(journal, "c")).isEqualTo(new Kept.Refused(JournalWord.FULL));
      assertThat(shown(journal, "a")).isEqualTo("Received " + reference(0));
      assertThat(journal.standing(NOW).waiting()).isEqualTo(2);
    }
    try (var journal = filled(new Bounds(2_000, 1_500), 9)) {
      assertThat(keep(journal, "d")).isEqualTo(new Kept.Refused(JournalWord.FULL));
    }
  }

  @Test
  void without_a_reference_that_may_be_shown_nothing_is_promised() {
    try (var journal = filled(1)) {
      assertThat(shown(journal, "a")).isEqualTo("Received " + reference(0));
      assertThat(keep(journal, "b")).isEqualTo(new Kept.Refused(JournalWord.NO_REFERENCES));
    }
    try (var journal = open()) {
      add(journal, 5, 6);
      Instant late = NOW.plus(Duration.ofDays(8));
      assertThat(journal.keep(told("c"), late, CaseReference::shown, (_, mine) -> mine))
          .isEqualTo(new Kept.Refused(JournalWord.NO_REFERENCES));
      assertThat(keep(journal, "c")).isInstanceOf(Kept.Done.class);
    }
  }

  @Test
  void without_a_key_or_with_somebody_elses_nothing_is_promised() throws IOException {
    try (var journal = open()) {
      add(journal, 0, 9);
      assertThat(keep(journal, "a")).isEqualTo(new Kept.Refused(JournalWord.NO_KEY));
    }
    try (var journal = filled(9)) {
      shown(journal, "b");
    }
    Path file = folder.resolve(Supplies.KEY);
    Files.writeString(file, Files.readString(file).replaceAll("[0-9a-f]{8}\n$", "00000000\n"));
    try (var journal = open()) {
      assertThat(keep(journal, "c")).isEqualTo(new Kept.Refused(JournalWord.NO_KEY));
    }
  }

  @Test
  void a_folder_that_cannot_be_written_promises_nothing_and_heals() throws IOException {
    Files.writeString(folder, "in the way");
    try (var journal = open()) {
      assertThat(keep(journal, "a")).isEqualTo(new Kept.Refused(JournalWord.NOT_WRITABLE));
      Files.delete(folder);
      journal.heal();
      supply(journal, 9);
      assertThat(keep(journal, "a")).isInstanceOf(Kept.Done.class);

      Files.move(folder, home.resolve("moved away"));
      assertThat(keep(journal, "b")).isEqualTo(new Kept.Refused(JournalWord.NOT_WRITABLE));
      assertThat(journal.standing(NOW).word()).isEqualTo(JournalWord.NOT_WRITABLE);
    }
  }

  @Test
  void two_processes_never_share_a_folder() {
    try (var first = filled(9);
        var second = open()) {
      assertThat(keep(second, "a")).isEqualTo(new Kept.Refused(JournalWord.IN_USE));
      assertThat(keep(first, "a")).isInstanceOf(Kept.Done.class);
    }
  }

  @Test
  void gateways_that_are_asked_at_once_show_one_reference() {
    try (var journal = filled(9)) {
      var theirs = new Shown(CaseReference.ofSerial(77), "Received elsewhere");
      assertThat(journal.keep(told("a"), NOW, CaseReference::shown, (_, _) -> theirs))
          .isEqualTo(new Kept.Done("Received elsewhere"));
      assertThat(journal.waiting()).hasSize(1);
      assertThat(journal.waiting().iterator().next().reference())
          .isEqualTo(CaseReference.ofSerial(77).number());
    }
  }

  private SealedJournal filled(int references) {
    return filled(Bounds.SHIPPED, references);
  }

  private SealedJournal filled(Bounds bounds, int references) {
    var journal = SealedJournal.open(folder, bounds, sealing, UUID::randomUUID);
    supply(journal, references);
    return journal;
  }

  private static void supply(SealedJournal journal, int references) {
    try {
      journal.keep(Supplies.Key.of(new UUID(1, 1), KEYS.publicKey()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    add(journal, 0, references);
  }

  private static void add(SealedJournal journal, int from, int to) {
    try {
      journal.add(
          IntStream.range(from, to).mapToObj(i -> CaseReference.ofSerial(i).number()).toList(),
          NOW.plus(Duration.ofDays(7)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private SealedJournal open() {
    return SealedJournal.open(folder, Bounds.SHIPPED, sealing, UUID::randomUUID);
  }

  private String shown(SealedJournal journal, String press) {
    return keep(journal, press) instanceof Kept.Done(String screen) ? screen : "refused";
  }

  private Kept keep(SealedJournal journal, String press) {
    return journal.keep(
        told(press), NOW, reference -> "Received " + reference.shown(), (_, mine) -> mine);
  }

  private Told told(String press) {
    CaseEvent.Reported event = Samples.byStranger(CALLER, false, new Area(47, 290, 0));
    return new Told(
        press(press), event.report(), new DraftKey("s", CALLER, 9), Optional.empty(), NOW);
  }

  private PressKey press(String name) {
    return sealing.pressKey(name, CALLER, "1*1");
  }

  private static String reference(int serial) {
    return CaseReference.ofSerial(serial).shown();
  }

  private String everything() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      var all = new StringBuilder();
      for (Path file : files.toList()) {
        all.append(Files.readString(file, ISO_8859_1));
      }
      return all.toString();
    }
  }
}
