/// What those who decide see, on real parts.
@NullMarked
package org.hakimtoto.lab.acceptance.decisions;

import org.jspecify.annotations.NullMarked;
