/// PostgreSQL through the Vert.x client: connections, transactions, row-level security, migrations.
///
/// All transactions take what others wait for in one order ([Lock]): cases, by their ids; rows of
/// cases that are also claimed by themselves; the ends of the audit's chains. Each says so to its
/// [Tx], which knows when one comes too late ([LockOrder]).
@NullMarked
package org.hakimtoto.store.db;

import org.jspecify.annotations.NullMarked;
