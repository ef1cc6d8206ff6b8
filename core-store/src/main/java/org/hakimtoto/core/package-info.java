/// The case file and its rules: pure. Nothing here reads a clock, a random source, a socket or a
/// file; time, ids and randomness come in as arguments.
@NullMarked
package org.hakimtoto.core;

import org.jspecify.annotations.NullMarked;
