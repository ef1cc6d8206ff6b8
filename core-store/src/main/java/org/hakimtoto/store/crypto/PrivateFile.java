package org.hakimtoto.store.crypto;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// Who may read and write a file that holds a secret: its owner alone, who is whoever runs this or
/// root. A file of root may be read by its group as well: so look what systemd hands a service
/// (`LoadCredential=`) and what is mounted for a container.
public final class PrivateFile {
  private static final int ROOT = 0;
  private static final int READ_BY_GROUP = 0040;
  private static final int NOT_THE_OWNERS = 0077;

  private PrivateFile() {}

  /// What stands against the file, as the end of a sentence; empty: nothing.
  public static Optional<String> fault(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.of("is no plain file");
    }
    return fault(number(file, "unix:mode"), number(file, "unix:uid"), new UnixSystem().getUid());
  }

  private static int number(Path file, String attribute) throws IOException {
    return (Integer) Objects.requireNonNull(Files.getAttribute(file, attribute), attribute);
  }

  /// @param mode with or without the bits that say what kind of file it is
  static Optional<String> fault(int mode, int owner, long us) {
    if (owner != ROOT && owner != us) {
      return Optional.of("belongs to somebody else: make it yours, or root's");
    }
    int permitted = owner == ROOT ? READ_BY_GROUP : 0;
    return (mode & NOT_THE_OWNERS & ~permitted) == 0
        ? Optional.empty()
        : Optional.of("is open to others: chmod 0600");
  }
}
