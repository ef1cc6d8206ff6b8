/// The world of a demo: a carrier, a set of handsets and a clock of our own, and nothing else that
/// is not real.
@NullMarked
package org.hakimtoto.lab.demo;

import org.jspecify.annotations.NullMarked;
