/// The operations on cases: each command, and each way a case is seen.
@NullMarked
package org.hakimtoto.gateway.api.cases;

import org.jspecify.annotations.NullMarked;
