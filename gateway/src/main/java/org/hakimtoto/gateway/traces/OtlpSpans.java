package org.hakimtoto.gateway.traces;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanLimits;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.trace.Spans;
import org.hakimtoto.store.trace.Step;

/// Spans by OpenTelemetry's own kit, to one collector, by OTLP over HTTP. A span has the name of
/// its step and at most one attribute, [#OUTCOME], a word without a digit. No exception is told,
/// for its message may quote what somebody typed; the machine's name is not told either.
public final class OtlpSpans implements Spans {
  /// Spans that wait to be sent; more are dropped, and nobody waits for them.
  static final int QUEUE = 2_048;

  static final int AT_ONCE = 512;
  static final Duration PAUSE = Duration.ofSeconds(5);
  static final Duration TOTAL = Duration.ofSeconds(10);

  /// How long what is left is waited for when the gateway ends.
  static final Duration LAST = Duration.ofSeconds(2);

  private static final String SERVICE = "haki-mtoto";
  private static final String PATH = "/v1/traces";
  private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("haki.outcome");
  private static final AttributeKey<String> NAME = AttributeKey.stringKey("service.name");

  /// No figure, so no number of anybody, no reference and no code.
  private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,31}");

  private static final String OTHER = "other";

  private final SdkTracerProvider provider;
  private final Tracer tracer;

  /// @param collector its address, to which `/v1/traces` is added where nothing stands behind the
  ///   host
  public OtlpSpans(URI collector) {
    String path = collector.getPath() == null ? "" : collector.getPath();
    String endpoint =
        path.isEmpty() || path.equals("/")
            ? collector.toString().replaceFirst("/$", "") + PATH
            : collector.toString();
    var exporter = OtlpHttpSpanExporter.builder().setEndpoint(endpoint).setTimeout(TOTAL).build();
    this.provider =
        SdkTracerProvider.builder()
            .setResource(Resource.create(Attributes.of(NAME, SERVICE)))
            .setSpanLimits(
                SpanLimits.builder()
                    .setMaxNumberOfAttributes(1)
                    .setMaxNumberOfEvents(1)
                    .setMaxNumberOfLinks(1)
                    .build())
            .addSpanProcessor(
                BatchSpanProcessor.builder(exporter)
                    .setMaxQueueSize(QUEUE)
                    .setMaxExportBatchSize(AT_ONCE)
                    .setScheduleDelay(PAUSE)
                    .setExporterTimeout(TOTAL)
                    .build())
            .build();
    this.tracer = provider.get(SERVICE);
  }

  @Override
  public <T> T step(Step step, Supplier<T> work) {
    return Span.current().getSpanContext().isValid()
        ? done(span(step).startSpan(), work)
        : work.get();
  }

  @Override
  public Whole begin(Step step) {
    Span span = span(step).setNoParent().startSpan();
    return new Whole() {
      @Override
      public <T> T within(Supplier<T> work) {
        try (var _ = span.makeCurrent()) {
          return work.get();
        }
      }

      @Override
      public void end(String word) {
        span.setAttribute(OUTCOME, WORD.matcher(word).matches() ? word : OTHER);
        span.end();
      }
    };
  }

  /// Sends what waits, now. For tests.
  public void flush() {
    var _ = provider.forceFlush().join(TOTAL.toSeconds(), TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    var _ = provider.shutdown().join(LAST.toSeconds(), TimeUnit.SECONDS);
  }

  private SpanBuilder span(Step step) {
    return tracer.spanBuilder(WireNames.of(step)).setParent(Context.current());
  }

  private static <T> T done(Span span, Supplier<T> work) {
    try (var _ = span.makeCurrent()) {
      return work.get();
    } catch (RuntimeException | Error e) {
      span.setStatus(StatusCode.ERROR);
      throw e;
    } finally {
      span.end();
    }
  }
}
