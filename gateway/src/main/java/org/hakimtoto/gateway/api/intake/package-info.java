/// What officers wrote at the desk without a line: taken once, opened, and done by the operation of
/// the contract that it names.
@NullMarked
package org.hakimtoto.gateway.api.intake;

import org.jspecify.annotations.NullMarked;
