/// Played from outside: computers of the desk that lose their line, are stolen, or lie.
@NullMarked
package org.hakimtoto.lab.acceptance.offline;

import org.jspecify.annotations.NullMarked;
