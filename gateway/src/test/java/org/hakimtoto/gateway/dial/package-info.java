@NullMarked
package org.hakimtoto.gateway.dial;

import org.jspecify.annotations.NullMarked;
