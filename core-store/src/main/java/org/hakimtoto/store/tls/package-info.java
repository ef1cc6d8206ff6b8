/// The sealed line to PostgreSQL and Redis: the server's certificate and name are checked, and a
/// server that offers none is not spoken to.
@NullMarked
package org.hakimtoto.store.tls;

import org.jspecify.annotations.NullMarked;
