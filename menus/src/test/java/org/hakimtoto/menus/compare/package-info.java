@NullMarked
package org.hakimtoto.menus.compare;

import org.jspecify.annotations.NullMarked;
