/// Where cases are kept: what the packages below share.
@NullMarked
package org.hakimtoto.store;

import org.jspecify.annotations.NullMarked;
