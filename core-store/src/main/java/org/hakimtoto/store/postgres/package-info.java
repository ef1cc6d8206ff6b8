/// The system of record: PostgreSQL through the Vert.x client, one class a sentence of SQL. The
/// only package that knows SQL.
@NullMarked
package org.hakimtoto.store.postgres;

import org.jspecify.annotations.NullMarked;
