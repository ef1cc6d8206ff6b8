package org.hakimtoto.store.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.journal.JournalLine.Kind;

/// The journal on its disk, and what it says: each line is synced before anybody goes on. Not safe
/// for use by many threads: whoever has it locks.
///
/// A last line that was cut is refused and put beside, those before it stand. A line that is not
/// what was written is never counted as one, and never thrown away.
final class JournalFile implements AutoCloseable {
  static final String JOURNAL = "journal";
  static final String BESIDE = "put-aside";
  static final String ID = "id";

  private final JournalFolder folder;
  private final UUID id;
  private final Sealing sealing;
  private final FileChannel channel;
  private final Object fileKey;
  private final Map<Long, JournalLine> waiting = new TreeMap<>();
  private final Map<String, JournalLine> byPress = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();
  private final List<String> beside = new ArrayList<>();
  private long size;
  private long seq;
  private long putBeside;
  private boolean broken;

  private JournalFile(
      JournalFolder folder, UUID id, Sealing sealing, FileChannel channel, Object fileKey) {
    this.folder = folder;
    this.id = id;
    this.sealing = sealing;
    this.channel = channel;
    this.fileKey = fileKey;
  }

  /// @param ids for a journal that is new
  static JournalFile open(Path path, Sealing sealing, Supplier<UUID> ids) throws IOException {
    JournalFolder folder = JournalFolder.open(path);
    try {
      UUID id = id(folder, ids);
      FileChannel channel = folder.channel(JOURNAL);
      var file = new JournalFile(folder, id, sealing, channel, folder.key(JOURNAL));
      file.load();
      return file;
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static UUID id(JournalFolder folder, Supplier<UUID> ids) throws IOException {
    Optional<UUID> known = folder.read(ID).map(String::strip).flatMap(JournalFile::uuid);
    if (known.isPresent()) {
      return known.get();
    }
    UUID fresh = ids.get();
    folder.replace(ID, fresh + "\n");
    return fresh;
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private void load() throws IOException {
    putBeside = folder.read(BESIDE).map(all -> all.lines().count()).orElse(0L);
    String all = content();
    int end = all.lastIndexOf('\n') + 1;
    all.substring(0, end).lines().forEach(this::take);
    if (end < all.length()) {
      // its sync never ended: nobody was shown anything for it
      putBeside(List.of(all.substring(end)));
      channel.truncate(end);
      channel.force(true);
    }
    size = end;
  }

  /// One byte a letter: what was damaged is kept as it is.
  private String content() throws IOException {
    var buffer = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) >= 0) {
      // until all is here
    }
    return new String(buffer.array(), 0, buffer.position(), ISO_8859_1);
  }

  private void take(String written) {
    JournalLine.read(written, id, sealing).ifPresentOrElse(this::apply, () -> beside.add(written));
  }

  private void apply(JournalLine line) {
    seq = Math.max(seq, line.seq());
    switch (line.kind()) {
      case USED -> used.add(line.reference());
      case REPORT -> {
        used.add(line.reference());
        waiting.put(line.seq(), line);
        byPress.put(line.press(), line);
      }
      case FILED -> waiting.remove(line.of());
      case ASIDE ->
          Optional.ofNullable(waiting.remove(line.of()))
              .ifPresent(report -> beside.add(report.write(id, sealing)));
    }
  }

  UUID id() {
    return id;
  }

  JournalFolder folder() {
    return folder;
  }

  long size() {
    return size;
  }

  boolean broken() {
    return broken || !folder.isStill(JOURNAL, fileKey);
  }

  /// What is not filed yet, the oldest first.
  Collection<JournalLine> waiting() {
    return List.copyOf(waiting.values());
  }

  int waits() {
    return waiting.size();
  }

  Optional<JournalLine> oldest() {
    return waiting.values().stream().findFirst();
  }

  Optional<JournalLine> of(String press) {
    return Optional.ofNullable(byPress.get(press));
  }

  boolean used(int reference) {
    return used.contains(reference);
  }

  /// What a person has to look at: damaged lines, and reports that could not be filed.
  long aside() {
    return beside.size() + putBeside;
  }

  /// Writes a line behind the last one; it is on disk when this returns.
  JournalLine append(LongFunction<JournalLine> made) throws IOException {
    if (broken()) {
      throw new IOException("the journal is not where it was");
    }
    JournalLine line = made.apply(seq + 1);
    byte[] bytes = (line.write(id, sealing) + "\n").getBytes(ISO_8859_1);
    try {
      JournalFolder.write(channel, size, bytes);
    } catch (IOException e) {
      cutBack();
      throw e;
    }
    size += bytes.length;
    apply(line);
    return line;
  }

  /// A line of which nobody knows whether it is on disk must not be found there later.
  private void cutBack() {
    try {
      channel.truncate(size);
      channel.force(true);
    } catch (IOException worse) {
      broken = true;
    }
  }

  /// Begins anew once nothing waits, and forgets what is over. What has to be looked at is put
  /// beside first.
  void beginAnew() throws IOException {
    if (!waiting.isEmpty() || size == 0) {
      return;
    }
    putBeside(beside);
    beside.clear();
    channel.truncate(0);
    channel.force(true);
    size = 0;
    used.clear();
    byPress.clear();
  }

  private void putBeside(List<String> lines) throws IOException {
    if (!lines.isEmpty()) {
      folder.add(BESIDE, String.join("\n", lines) + "\n");
      putBeside += lines.size();
    }
  }

  void becameOf(JournalLine report, Kind kind, Instant now) throws IOException {
    var _ = append(next -> report.become(kind, next, now));
  }

  @Override
  public void close() throws IOException {
    channel.close();
    folder.close();
  }
}
