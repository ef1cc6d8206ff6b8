/// Played from outside: starting and stopping.
@NullMarked
package org.hakimtoto.lab.acceptance.operations;

import org.jspecify.annotations.NullMarked;
