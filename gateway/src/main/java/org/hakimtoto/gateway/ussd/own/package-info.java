/// What a chief does beside reporting: own reports, families to tell, children back home.
@NullMarked
package org.hakimtoto.gateway.ussd.own;

import org.jspecify.annotations.NullMarked;
