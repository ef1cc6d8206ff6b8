/// What a carrier's answers mean, how it is guarded, and which of two is taken.
@NullMarked
package org.hakimtoto.notifier.carrier;

import org.jspecify.annotations.NullMarked;
