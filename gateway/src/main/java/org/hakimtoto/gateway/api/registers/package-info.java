/// The operations on what is no case: units, officers, holidays, court days, calls, and files.
@NullMarked
package org.hakimtoto.gateway.api.registers;

import org.jspecify.annotations.NullMarked;
