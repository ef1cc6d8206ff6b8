/// The calls officers have to make, as they leave the house.
@NullMarked
package org.hakimtoto.gateway.calls;

import org.jspecify.annotations.NullMarked;
