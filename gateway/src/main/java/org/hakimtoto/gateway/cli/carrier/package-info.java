/// Whose texts go by which carrier, on the command line.
@NullMarked
package org.hakimtoto.gateway.cli.carrier;

import org.jspecify.annotations.NullMarked;
