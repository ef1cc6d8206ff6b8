/// The rules of a case, as tables and stories; each test follows the class of its noun.
@NullMarked
package org.hakimtoto.core.caserules;

import org.jspecify.annotations.NullMarked;
