/// Played from outside: six agencies work on a case.
@NullMarked
package org.hakimtoto.lab.acceptance.casework;

import org.jspecify.annotations.NullMarked;
