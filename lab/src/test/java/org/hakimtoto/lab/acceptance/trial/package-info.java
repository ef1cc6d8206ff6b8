/// A house that is tried out by a live carrier.
@NullMarked
package org.hakimtoto.lab.acceptance.trial;

import org.jspecify.annotations.NullMarked;
