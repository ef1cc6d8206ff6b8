package org.hakimtoto.lab.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.DataFormatException;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.hakimtoto.core.value.CaseReference;

/// What callers met. Each step is one value: from the first byte of the callback written to the
/// last byte of the answer read. A caller presses again as soon as the screen is there (a closed
/// loop), so nothing waits unmeasured before it is sent; where there is a pace, a step is measured
/// from when it was due. Callers live in another process: a tally goes from there in lines.
public final class Tally {
  private static final long LONGEST = Duration.ofSeconds(60).toNanos();
  private static final int DIGITS = 3;
  private static final int FAULTS_KEPT = 5;

  private final Map<Step, Histogram> steps = new EnumMap<>(Step.class);
  private final LongAdder faultCount = new LongAdder();
  private final LongAdder playedNanos = new LongAdder();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<CaseReference> shown = new ConcurrentLinkedQueue<>();

  public Tally() {
    for (Step step : Step.values()) {
      steps.put(step, new ConcurrentHistogram(1_000, LONGEST, DIGITS));
    }
  }

  public void took(Step step, long nanos) {
    histogram(step).recordValue(Math.min(nanos, LONGEST));
  }

  public void fault(String what) {
    faultCount.increment();
    if (faults.size() < FAULTS_KEPT) {
      faults.add(what);
    }
  }

  /// A reference was on a screen.
  public void shown(CaseReference reference) {
    shown.add(reference);
  }

  public List<CaseReference> shown() {
    return List.copyOf(shown);
  }

  /// Adds the time in which all callers played.
  public void played(Duration time) {
    playedNanos.add(time.toNanos());
  }

  Duration played() {
    return Duration.ofNanos(playedNanos.sum());
  }

  public long faultCount() {
    return faultCount.sum();
  }

  /// The first few, in words.
  public List<String> faults() {
    return faults.stream().limit(FAULTS_KEPT).toList();
  }

  public Summary all() {
    return of(Step.values());
  }

  public Summary of(Step... some) {
    var sum = new Histogram(1_000, LONGEST, DIGITS);
    Arrays.stream(some).forEach(step -> sum.add(histogram(step)));
    return Summary.of(sum, played());
  }

  /// All of it, for another process.
  List<String> lines() {
    var lines = new ArrayList<String>();
    steps.forEach((step, histogram) -> {
      if (histogram.getTotalCount() > 0) {
        lines.add("step " + step + " " + written(histogram));
      }
    });
    lines.add("played " + playedNanos.sum());
    lines.add("faults " + faultCount.sum());
    faults().forEach(fault -> lines.add("fault " + URLEncoder.encode(fault, UTF_8)));
    shown.forEach(one -> lines.add("shown " + one.digits()));
    return List.copyOf(lines);
  }

  /// Adds a line of another's.
  void add(String line) {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case "step" -> histogram(Step.valueOf(words[1])).add(read(words[2]));
      case "played" -> playedNanos.add(Long.parseLong(words[1]));
      case "faults" -> faultCount.add(Long.parseLong(words[1]));
      case "fault" -> faults.add(URLDecoder.decode(words[1], UTF_8));
      case "shown" -> shown.add(CaseReference.parse(words[1]).orElseThrow());
      default -> throw new IllegalArgumentException("no line of a tally: " + words[0]);
    }
  }

  private static String written(Histogram histogram) {
    var bytes = ByteBuffer.allocate(histogram.getNeededByteBufferCapacity());
    int length = histogram.encodeIntoCompressedByteBuffer(bytes);
    return Base64.getEncoder().encodeToString(Arrays.copyOf(bytes.array(), length));
  }

  private static Histogram read(String written) {
    try {
      return Histogram.decodeFromCompressedByteBuffer(
          ByteBuffer.wrap(Base64.getDecoder().decode(written)), LONGEST);
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("no histogram", e);
    }
  }

  private Histogram histogram(Step step) {
    return java.util.Objects.requireNonNull(steps.get(step));
  }
}
