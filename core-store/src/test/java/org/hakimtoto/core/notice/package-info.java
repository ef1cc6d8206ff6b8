@NullMarked
package org.hakimtoto.core.notice;

import org.jspecify.annotations.NullMarked;
