/// A double of Africa's Talking: a small server that keeps to the carrier's contract, has its bad
/// days, and remembers all it received. It sends nothing to anybody.
@NullMarked
package org.hakimtoto.lab.carrier;

import org.jspecify.annotations.NullMarked;
