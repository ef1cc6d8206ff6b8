/// PostgreSQL through the Vert.x client: connections, transactions, row-level security, migrations.
@NullMarked
package org.hakimtoto.store.db;

import org.jspecify.annotations.NullMarked;
