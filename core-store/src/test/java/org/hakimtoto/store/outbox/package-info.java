/// One contract for every outbox, and an outbox in memory that keeps it.
@NullMarked
package org.hakimtoto.store.outbox;

import org.jspecify.annotations.NullMarked;
