package org.hakimtoto.store.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.crypto.JournalKeys;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.journal.JournalLine.Kind;
import org.hakimtoto.store.journal.JournaledReport.Shown;
import org.hakimtoto.store.journal.JournaledReport.Told;

/// Reports that nobody could file, sealed to a key that this machine cannot open them with, in a
/// file that is synced before their callers read a reference. [FileJournaled] files them once the
/// database answers again.
///
/// Safe for use by many threads; blocks while the disk works. What cannot be kept is refused, and
/// then nothing may be promised.
public final class SealedJournal implements AutoCloseable {
  /// The most reports that wait here at once.
  public static final int MOST_WAITING = 2_000;

  /// The most that the file of the journal may hold; what is written of a report that was filed
  /// finds room beyond it.
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  private final Path path;
  private final Bounds bounds;
  private final Sealing sealing;
  private final Supplier<UUID> ids;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<Opened> opened = Optional.empty();
  private JournalWord trouble = JournalWord.NOT_WRITABLE;

  private record Opened(JournalFile file, Supplies supplies) {}

  /// @param waiting reports, and `bytes` of the file
  public record Bounds(int waiting, int bytes) {
    public static final Bounds SHIPPED = new Bounds(MOST_WAITING, MOST_BYTES);
  }

  /// @param oldest when the one was told that waits longest
  /// @param references that may still be shown
  /// @param aside what a person has to look at
  public record Standing(
      JournalWord word, int waiting, Optional<Instant> oldest, int references, long aside) {}

  /// Between gateways that are asked the same at once.
  @FunctionalInterface
  public interface Agreement {
    /// What both show.
    Shown on(PressKey press, Shown mine);
  }

  private static final class NotKept extends IOException {
    private static final long serialVersionUID = 1L;
    private final JournalWord why;

    NotKept(JournalWord why) {
      super(why.wire());
      this.why = why;
    }
  }

  private SealedJournal(Path path, Bounds bounds, Sealing sealing, Supplier<UUID> ids) {
    this.path = path;
    this.bounds = bounds;
    this.sealing = sealing;
    this.ids = ids;
  }

  /// Never throws: a journal that cannot be opened refuses what it is given, and is tried again by
  /// [#heal].
  ///
  /// @param ids for a journal that is new
  public static SealedJournal open(Path path, Bounds bounds, Sealing sealing, Supplier<UUID> ids) {
    var journal = new SealedJournal(path, bounds, sealing, ids);
    journal.heal();
    return journal;
  }

  /// Opens what could not be opened, or is not where it was.
  public void heal() {
    lock.lock();
    try {
      if (opened.filter(now -> !now.file().broken()).isEmpty()) {
        close();
        reopen();
      }
    } finally {
      lock.unlock();
    }
  }

  private void reopen() {
    try {
      var file = JournalFile.open(path, sealing, ids);
      var supplies = Supplies.load(file.folder(), file.id(), sealing);
      supplies.without(file::used);
      opened = Optional.of(new Opened(file, supplies));
    } catch (JournalFolder.InUse other) {
      trouble = JournalWord.IN_USE;
    } catch (IOException | RuntimeException e) {
      trouble = JournalWord.NOT_WRITABLE;
    }
  }

  /// Keeps a report. The same press again gets the same screen.
  ///
  /// @param now by the clock of the house
  /// @param screen what is shown with a reference
  public Kept keep(
      Told told, Instant now, Function<CaseReference, String> screen, Agreement agreement) {
    try {
      Optional<String> before = before(told.press());
      return new Kept.Done(
          before.isPresent()
              ? before.get()
              : kept(told.shown(agreement.on(told.press(), drawn(now, screen))), now));
    } catch (NotKept refused) {
      return new Kept.Refused(refused.why);
    } catch (IOException e) {
      return new Kept.Refused(JournalWord.NOT_WRITABLE);
    }
  }

  /// A reference is marked as used, on disk, before anybody else can know of it.
  private Shown drawn(Instant now, Function<CaseReference, String> screen) throws IOException {
    lock.lock();
    try {
      Opened in = writable();
      int reference =
          in.supplies().take(now).orElseThrow(() -> new NotKept(JournalWord.NO_REFERENCES));
      var _ = in.file().append(seq -> JournalLine.used(seq, now, reference));
      var drawn = new CaseReference(reference);
      return new Shown(drawn, screen.apply(drawn));
    } finally {
      lock.unlock();
    }
  }

  private String kept(JournaledReport report, Instant now) throws IOException {
    lock.lock();
    try {
      Opened in = writable();
      Optional<JournalLine> faster = in.file().of(report.press().hex());
      if (faster.isPresent()) {
        return opened(report.press(), faster.get());
      }
      var key = in.supplies().key().orElseThrow(() -> new NotKept(JournalWord.NO_KEY));
      var _ = in.file().append(seq -> line(report, key, seq, now));
      return report.shown().screen();
    } finally {
      lock.unlock();
    }
  }

  private JournalLine line(JournaledReport report, Supplies.Key key, long seq, Instant now) {
    int reference = report.shown().reference().number();
    String press = report.press().hex();
    return new JournalLine(
        Kind.REPORT,
        seq,
        now,
        0,
        reference,
        press,
        Optional.of(key.id()),
        JournalLine.text(
            JournalKeys.seal(
                key.bytes(), report.write(), JournaledReport.context(press, reference))),
        JournalLine.text(sealing.answer(report.press(), report.shown().screen())));
  }

  private Opened writable() throws NotKept {
    Opened in = opened.orElseThrow(() -> new NotKept(trouble));
    Optional<JournalWord> no = refusal(in);
    if (no.isPresent()) {
      throw new NotKept(no.get());
    }
    return in;
  }

  /// Why no report is taken, whatever its reference.
  private Optional<JournalWord> refusal(Opened in) {
    JournalFile file = in.file();
    if (file.broken()) {
      return Optional.of(JournalWord.NOT_WRITABLE);
    }
    if (file.waits() >= bounds.waiting() || file.size() >= bounds.bytes()) {
      return Optional.of(JournalWord.FULL);
    }
    return in.supplies().key().isEmpty() ? Optional.of(JournalWord.NO_KEY) : Optional.empty();
  }

  private JournalWord word(Opened in, Instant now) {
    return refusal(in)
        .or(() ->
            in.supplies().may(now) ? Optional.empty() : Optional.of(JournalWord.NO_REFERENCES))
        .orElseGet(() -> well(in.file()));
  }

  private static JournalWord well(JournalFile file) {
    if (file.waits() > 0) {
      return JournalWord.WAITING;
    }
    return file.aside() > 0 ? JournalWord.ASIDE : JournalWord.UP;
  }

  /// What was shown for a press that is kept here.
  public Optional<String> before(PressKey press) {
    lock.lock();
    try {
      return opened.flatMap(in -> in.file().of(press.hex())).map(line -> opened(press, line));
    } finally {
      lock.unlock();
    }
  }

  private String opened(PressKey press, JournalLine line) {
    return sealing.openAnswer(press, Optional.of(JournalLine.sealed(line.answer()))).orElseThrow();
  }

  public Standing standing(Instant now) {
    lock.lock();
    try {
      return opened
          .map(in ->
              new Standing(
                  word(in, now),
                  in.file().waits(),
                  in.file().oldest().map(JournalLine::at),
                  in.supplies().left(),
                  in.file().aside()))
          .orElseGet(() -> new Standing(trouble, 0, Optional.empty(), 0, 0));
    } finally {
      lock.unlock();
    }
  }

  /// Whether a report would be kept now.
  public boolean takes(Instant now) {
    return standing(now).word().takes();
  }

  /// The places as they were when the database was there last; empty: no copy that is ours.
  public Optional<String> places() {
    lock.lock();
    try {
      return opened.isPresent() ? opened.get().supplies().places() : Optional.empty();
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /// Keeps a copy of the places for a start without the database.
  public void keepPlaces(String written) throws IOException {
    write(in -> in.supplies().keepPlaces(written));
  }

  /// How much of its file is used, in bytes.
  public long bytes() {
    return with(in -> in.file().size()).orElse(0L);
  }

  // ---- for [JournalSupplier] and [FileJournaled]

  /// Which journal this is; empty while it cannot be opened.
  Optional<UUID> id() {
    return with(in -> in.file().id());
  }

  Optional<Supplies.Key> key() {
    return with(Opened::supplies).flatMap(Supplies::key);
  }

  /// How many references are left, and until when.
  Optional<Instant> goodUntil() {
    return with(in -> in.supplies().goodUntil());
  }

  void keep(Supplies.Key key) throws IOException {
    write(in -> in.supplies().keep(key));
  }

  void add(Collection<Integer> references, Instant until) throws IOException {
    write(in -> in.supplies().add(references, until));
  }

  /// Marks all with the present key of the index, where nothing waits. Whether it did.
  boolean markAnew() throws IOException {
    boolean empty = waiting().isEmpty();
    if (empty) {
      write(in -> {
        in.supplies().markAnew();
        beginAnew(in);
      });
    }
    return empty;
  }

  long aside() {
    return with(in -> in.file().aside()).orElse(0L);
  }

  Collection<JournalLine> waiting() {
    return with(in -> in.file().waiting()).orElse(List.of());
  }

  /// Says what became of a report, and begins anew when it was the last that waited.
  void becameOf(JournalLine report, Kind kind, Instant now) throws IOException {
    write(in -> {
      in.file().becameOf(report, kind, now);
      beginAnew(in);
    });
  }

  /// What was given is given on disk before the marks that say so go.
  private static void beginAnew(Opened in) throws IOException {
    if (in.file().waits() == 0) {
      in.supplies().save();
      in.file().beginAnew();
    }
  }

  private interface Write {
    void to(Opened in) throws IOException;
  }

  private void write(Write written) throws IOException {
    lock.lock();
    try {
      if (opened.isPresent()) {
        written.to(opened.get());
      }
    } finally {
      lock.unlock();
    }
  }

  private <T> Optional<T> with(Function<Opened, T> asked) {
    lock.lock();
    try {
      return opened.map(asked);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (opened.isPresent()) {
        opened.get().file().close();
      }
    } catch (IOException e) {
      // the lines are on disk, and the process ends
    } finally {
      opened = Optional.empty();
      trouble = JournalWord.NOT_WRITABLE;
      lock.unlock();
    }
  }
}
