/// Proof of notice: who was told which day, as chained rows that nobody can change.
@NullMarked
package org.hakimtoto.store.notice;

import org.jspecify.annotations.NullMarked;
