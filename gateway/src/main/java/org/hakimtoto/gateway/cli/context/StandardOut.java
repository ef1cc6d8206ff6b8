package org.hakimtoto.gateway.cli.context;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a command prints to, which remembers whether all of it arrived: a list of erasures that
/// ends where a disk was full would be taken for the whole list. Always UTF-8, as each file we read
/// is.
public final class StandardOut extends OutputStream {
  private static final String READER_LEFT = "Broken pipe";

  private final OutputStream out;
  private Optional<String> trouble = Optional.empty();

  public StandardOut(OutputStream out) {
    this.out = out;
  }

  /// A writer that sends each line at once.
  public PrintWriter writer() {
    return new PrintWriter(this, true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      trouble = trouble.or(() -> Optional.of(String.valueOf(e.getMessage())));
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /// The status to exit with: what was done is not done when it could not be told whole.
  ///
  /// @param status of the command
  /// @param err where it is said; not to a reader who has seen enough
  public int status(int status, PrintWriter err) {
    trouble
        .filter(why -> !why.equals(READER_LEFT))
        .ifPresent(why -> {
          err.println("haki: not all of it could be printed, do not use what was: " + why);
          err.flush();
        });
    return status == 0 && trouble.isPresent() ? 1 : status;
  }
}
