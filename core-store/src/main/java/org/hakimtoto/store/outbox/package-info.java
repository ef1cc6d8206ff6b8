/// Messages on their way: planned, claimed, settled, reported on.
@NullMarked
package org.hakimtoto.store.outbox;

import org.jspecify.annotations.NullMarked;
