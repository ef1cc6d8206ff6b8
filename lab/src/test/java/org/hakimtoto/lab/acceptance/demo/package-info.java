/// Played from outside: what a newcomer starts on one machine.
@NullMarked
package org.hakimtoto.lab.acceptance.demo;

import org.jspecify.annotations.NullMarked;
