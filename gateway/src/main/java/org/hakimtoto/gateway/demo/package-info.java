/// The demo: a carrier, a set of handsets and a clock of our own, and nothing else that is not
/// real.
@NullMarked
package org.hakimtoto.gateway.demo;

import org.jspecify.annotations.NullMarked;
