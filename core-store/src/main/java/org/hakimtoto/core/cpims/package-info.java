/// The case in the words and codes of CPIMS, the child protection system of the Directorate of
/// Children Services: pure. `docs/cpims.md` is printed from here.
@NullMarked
package org.hakimtoto.core.cpims;

import org.jspecify.annotations.NullMarked;
