/// Played from outside: killed servers, garbage, silence.
@NullMarked
package org.hakimtoto.lab.acceptance.fault;

import org.jspecify.annotations.NullMarked;
