/// What an office, and whoever looks over offices, is shown first: pure.
@NullMarked
package org.hakimtoto.core.supervision;

import org.jspecify.annotations.NullMarked;
