/// What is kept in a file of the gateway while PostgreSQL is away, and how it gets there later.
@NullMarked
package org.hakimtoto.store.journal;

import org.jspecify.annotations.NullMarked;
