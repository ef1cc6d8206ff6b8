package org.hakimtoto.lab.servers;

import java.io.IOException;
import java.util.List;

/// Stops a server when the program that started it is gone and did not: a test that is stopped, or
/// killed, closes nothing. A shell waits for the end of a pipe whose other end this program holds;
/// it ends with the server.
final class LastWill {
  /// One that was stopped where it stands hears nothing before it goes on.
  private static final String WILL = "read -r _ || { kill -s \"$2\" \"$1\"; kill -s CONT \"$1\"; }";

  private LastWill() {}

  /// @param signal that asks the server to stop
  static void of(Process server, String signal) {
    List<String> command =
        List.of("sh", "-c", WILL, "last-will", Long.toString(server.pid()), signal);
    try {
      Process waiting =
          new ProcessBuilder(ServerProcess.inItsOwnSession(command))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var _ = server.onExit().thenRun(waiting::destroyForcibly);
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot watch over a server: " + Trees.reason(e), e);
    }
  }
}
