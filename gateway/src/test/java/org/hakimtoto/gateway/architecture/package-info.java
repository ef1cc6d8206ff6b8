/// Rules about which part of the house may know which.
@NullMarked
package org.hakimtoto.gateway.architecture;

import org.jspecify.annotations.NullMarked;
