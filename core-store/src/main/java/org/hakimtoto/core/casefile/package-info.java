/// The case file: commands, events, the fold of them, and who may do what. Pure, like all of core:
/// nothing here reads a clock, a random source, a socket or a file; they come in as arguments.
@NullMarked
package org.hakimtoto.core.casefile;

import org.jspecify.annotations.NullMarked;
