@NullMarked
package org.hakimtoto.gateway.status;

import org.jspecify.annotations.NullMarked;
