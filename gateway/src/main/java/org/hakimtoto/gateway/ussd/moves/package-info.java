/// The child's ways by USSD: to court and back, to another house, out of custody.
@NullMarked
package org.hakimtoto.gateway.ussd.moves;

import org.jspecify.annotations.NullMarked;
