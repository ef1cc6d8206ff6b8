@NullMarked
package org.hakimtoto.menus.drawing;

import org.jspecify.annotations.NullMarked;
