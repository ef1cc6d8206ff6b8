/// The protocol of presses, commits and sends, played in one thread on a clock of its own: the real
/// conversation, menus and sending over stores in memory whose every call may fail. What happens is
/// drawn from a seed, a history that breaks a promise is shrunk and told.
@NullMarked
package org.hakimtoto.lab.simulation;

import org.jspecify.annotations.NullMarked;
