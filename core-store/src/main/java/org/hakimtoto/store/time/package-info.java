/// The house's time: PostgreSQL's, and how far the machine's clock is from it.
@NullMarked
package org.hakimtoto.store.time;

import org.jspecify.annotations.NullMarked;
