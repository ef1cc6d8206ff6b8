@NullMarked
package org.hakimtoto.gateway.load;

import org.jspecify.annotations.NullMarked;
