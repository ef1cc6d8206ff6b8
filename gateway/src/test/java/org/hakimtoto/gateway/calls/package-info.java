@NullMarked
package org.hakimtoto.gateway.calls;

import org.jspecify.annotations.NullMarked;
