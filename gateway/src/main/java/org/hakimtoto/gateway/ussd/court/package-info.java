/// A court registry's dates by USSD: today's, those nobody recorded, a date set, moved or called
/// off, a whole day moved.
@NullMarked
package org.hakimtoto.gateway.ussd.court;

import org.jspecify.annotations.NullMarked;
