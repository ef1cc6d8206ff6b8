/// The report of a child, from what was said to what is filed.
@NullMarked
package org.hakimtoto.gateway.ussd.report;

import org.jspecify.annotations.NullMarked;
