/// Played from outside: CJIMS is told.
@NullMarked
package org.hakimtoto.lab.acceptance.link;

import org.jspecify.annotations.NullMarked;
