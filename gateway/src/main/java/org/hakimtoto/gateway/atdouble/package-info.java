/// A double of Africa's Talking: a small server that keeps to the carrier's contract, has its bad
/// days, and remembers all it received. For tests, benches and trials; it sends nothing to anybody.
@NullMarked
package org.hakimtoto.gateway.atdouble;

import org.jspecify.annotations.NullMarked;
