@NullMarked
package org.hakimtoto.gateway.api.cases;

import org.jspecify.annotations.NullMarked;
