/// The background work: events are planned, texts sent, reports matched, in rounds.
@NullMarked
package org.hakimtoto.notifier.pump;

import org.jspecify.annotations.NullMarked;
