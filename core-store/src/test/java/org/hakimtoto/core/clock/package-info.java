/// Court days and clocks, as tables and stories.
@NullMarked
package org.hakimtoto.core.clock;

import org.jspecify.annotations.NullMarked;
