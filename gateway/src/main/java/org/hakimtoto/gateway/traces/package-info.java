/// Spans to a collector that speaks OTLP, where one is configured.
@NullMarked
package org.hakimtoto.gateway.traces;

import org.jspecify.annotations.NullMarked;
