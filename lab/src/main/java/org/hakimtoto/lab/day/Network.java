package org.hakimtoto.lab.day;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import org.hakimtoto.lab.load.HouseProcesses;
import org.hakimtoto.lab.load.Line;

/// Brings callbacks to one gateway or the other, as the carrier does behind a proxy: what breaks
/// before it was answered goes to the other one, once; what nobody answers in ten seconds is given
/// up; now and then a callback comes to both.
final class Network {
  private final List<Integer> ports;
  private final Weather weather;
  private final Map<Integer, Queue<Line>> lines = new ConcurrentHashMap<>();
  private final LongAdder twice = new LongAdder();
  private final LongAdder alike = new LongAdder();

  /// @param ports of the gateways
  Network(List<Integer> ports, Weather weather) {
    this.ports = List.copyOf(ports);
    this.weather = weather;
    ports.forEach(port -> lines.put(port, new ConcurrentLinkedQueue<>()));
  }

  /// Callbacks that came to both.
  long twice() {
    return twice.sum();
  }

  /// Of these, how many got the same bytes from both.
  long alike() {
    return alike.sum();
  }

  /// Empty: no answer came.
  Optional<Line.Answer> callback(String door, String form, RandomGenerator chance) {
    byte[] request = Line.post(HouseProcesses.CARRIER_PATH + door, form);
    int first = chance.nextInt(ports.size());
    int other = (first + 1) % ports.size();
    if (!weather.twice(chance)) {
      return brought(request, first, other);
    }
    var copy = new CompletableFuture<Optional<Line.Answer>>();
    Thread.startVirtualThread(() -> copy.complete(brought(request, other, first)));
    Optional<Line.Answer> answer = brought(request, first, other);
    Optional<Line.Answer> second = copy.join();
    twice.increment();
    if (answer.equals(second)) {
      alike.increment();
    }
    return answer;
  }

  private Optional<Line.Answer> brought(byte[] request, int first, int other) {
    try {
      return Optional.of(sent(request, ports.get(first)));
    } catch (SocketTimeoutException patienceIsOver) {
      return Optional.empty();
    } catch (IOException broken) {
      return onceMore(request, ports.get(other));
    }
  }

  private Optional<Line.Answer> onceMore(byte[] request, int port) {
    try {
      return Optional.of(sent(request, port));
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  /// A line that was kept may have been closed meanwhile: then on a new one.
  private Line.Answer sent(byte[] request, int port) throws IOException {
    Line kept = kept(port).poll();
    if (kept != null) {
      try {
        return answered(kept, request, port);
      } catch (SocketTimeoutException patienceIsOver) {
        throw patienceIsOver;
      } catch (IOException closed) {
        // on a new one
      }
    }
    return answered(Line.open(port), request, port);
  }

  private Line.Answer answered(Line line, byte[] request, int port) throws IOException {
    try {
      Line.Answer answer = line.send(request);
      kept(port).add(line);
      return answer;
    } catch (IOException e) {
      line.close();
      throw e;
    }
  }

  private Queue<Line> kept(int port) {
    return Objects.requireNonNull(lines.get(port));
  }
}
