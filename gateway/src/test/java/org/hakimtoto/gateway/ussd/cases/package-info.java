@NullMarked
package org.hakimtoto.gateway.ussd.cases;

import org.jspecify.annotations.NullMarked;
