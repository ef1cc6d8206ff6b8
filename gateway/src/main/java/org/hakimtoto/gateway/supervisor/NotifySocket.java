package org.hakimtoto.gateway.supervisor;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/// Linux' unix datagram sockets, which Java does not speak: three calls of the C library.
final class NotifySocket {
  static final int AF_UNIX = 1;

  /// `SOCK_DGRAM`, and closed where another program takes this one's place.
  static final int DATAGRAM = 2 | 0x80000;

  /// A receiver that went away is an error, not the end of this process.
  private static final int MSG_NOSIGNAL = 0x4000;

  /// Bytes of `sun_path`, of which the last is 0.
  private static final int LONGEST = 107;

  private static final MethodHandle SOCKET = call("socket", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
  private static final MethodHandle SENDTO =
      call("sendto", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT);
  private static final MethodHandle CLOSE = call("close", JAVA_INT, JAVA_INT);

  private NotifySocket() {}

  @SuppressWarnings("restricted") // asked for where Java is started: --enable-native-access
  static MethodHandle call(String name, MemoryLayout returned, MemoryLayout... taken) {
    var linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(returned, taken));
  }

  /// Sends one message.
  ///
  /// @param address a path; one that begins with `@` stands in no file system
  static void send(String address, String message) throws IOException {
    try (var arena = Arena.ofConfined()) {
      MemorySegment to = address(arena, address);
      byte[] bytes = message.getBytes(UTF_8);
      MemorySegment said = arena.allocateFrom(JAVA_BYTE, bytes);
      int socket = (int) SOCKET.invokeExact(AF_UNIX, DATAGRAM, 0);
      long sent =
          (long)
              SENDTO.invokeExact(
                  socket, said, (long) bytes.length, MSG_NOSIGNAL, to, (int) to.byteSize());
      int _ = (int) CLOSE.invokeExact(socket);
      if (sent != bytes.length) {
        throw new IOException("nobody listens at the socket of notifications");
      }
    } catch (IOException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// A `sockaddr_un`.
  static MemorySegment address(Arena arena, String written) throws IOException {
    byte[] path = written.getBytes(UTF_8);
    if (path.length == 0 || path.length > LONGEST) {
      throw new IOException("the socket of notifications has no name that Linux takes");
    }
    if (path[0] == '@') {
      path[0] = 0;
    }
    MemorySegment address = arena.allocate(JAVA_SHORT.byteSize() + path.length, 2);
    address.set(JAVA_SHORT, 0, (short) AF_UNIX);
    MemorySegment.copy(path, 0, address, JAVA_BYTE, JAVA_SHORT.byteSize(), path.length);
    return address;
  }
}
