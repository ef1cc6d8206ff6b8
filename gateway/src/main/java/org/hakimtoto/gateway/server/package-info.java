/// A gateway: two ports over one wiring, and what surrounds it.
@NullMarked
package org.hakimtoto.gateway.server;

import org.jspecify.annotations.NullMarked;
