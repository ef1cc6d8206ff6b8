/// Clocks as data: what must happen by when, by law or by policy, and the court days they count by.
/// Pure: the clocks of a case are recomputed from its events each time.
@NullMarked
package org.hakimtoto.core.clock;

import org.jspecify.annotations.NullMarked;
