/// The load scenario and the benches, played small.
@NullMarked
package org.hakimtoto.lab.acceptance.load;

import org.jspecify.annotations.NullMarked;
